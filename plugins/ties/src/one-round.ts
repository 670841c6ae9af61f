/** The round that this process is at, and whether another one was asked for meanwhile. */
interface Round {
  done: Promise<void>
  again: boolean
}

const rounds = new WeakMap<object, Round>()

/**
 * Does a round of work, one a process at a time: a thousand things that came at once are no thousand rounds. Called while it
 * is at work, it goes round once more and tells both callers when it is done.
 * @param of whose rounds these are
 */
export async function oneRound(of: object, work: () => Promise<void>): Promise<void> {
  const current = rounds.get(of)
  if (current) {
    current.again = true
    return current.done
  }
  const round: Round = { done: Promise.resolve(), again: false }
  round.done = goRound(of, round, work)
  rounds.set(of, round)
  return round.done
}

async function goRound(of: object, round: Round, work: () => Promise<void>): Promise<void> {
  try {
    do {
      round.again = false
      await work()
    } while (round.again)
  } finally {
    // In the same breath as the last look at `again`, so that nobody can ask in between and be forgotten.
    rounds.delete(of)
  }
}
