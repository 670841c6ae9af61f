/**
 * The one shape of a progress line, shared by the plain JavaScript that runs before anything is installed and
 * by the TypeScript that runs after.
 *
 * @param {"done" | "failed"} state
 * @param {string} name what the step is called
 * @param {number} milliseconds how long it took
 * @param {string} note what was done, or why there was nothing to do
 * @returns {string}
 */
function progressLine(state, name, milliseconds, note) {
  const mark = state === "done" ? "✓" : "✗"
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`
  return `${mark} ${name.padEnd(20)} ${seconds.padStart(8)}  ${note}`
}

module.exports = { progressLine }
