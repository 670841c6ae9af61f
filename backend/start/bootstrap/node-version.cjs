/** The oldest Node that Medusa 2.21 and Next 16 both run on; `engines` in package.json says the same. */
const OLDEST_NODE = "20.19.0"

/**
 * @param {string} version as in process.versions.node, e.g. "20.19.0"
 * @param {string} [oldest]
 * @returns {boolean} whether `version` is `oldest` or newer
 */
function isNodeNewEnough(version, oldest = OLDEST_NODE) {
  const have = version.split(".").map((part) => Number.parseInt(part, 10))
  const need = oldest.split(".").map((part) => Number.parseInt(part, 10))
  for (const [index, wanted] of need.entries()) {
    const found = have[index] ?? 0
    if (found !== wanted) return found > wanted
  }
  return true
}

/**
 * @param {string} version
 * @returns {string | undefined} one sentence for the person at the terminal, when this Node is too old
 */
function nodeProblem(version) {
  if (isNodeNewEnough(version)) return undefined
  return `KCT Ties needs Node ${OLDEST_NODE} or newer and this is Node ${version}: install a newer one from your Node version manager and run the command again.`
}

module.exports = { OLDEST_NODE, isNodeNewEnough, nodeProblem }
