/** A party's picture in words: who is in it and in what, those alike counted. */
export function inWords(people: readonly string[]): string {
  const alike = new Map<string, number>()
  for (const words of people) alike.set(words, (alike.get(words) ?? 0) + 1)
  const words = [...alike].map(([text, count]) => (count > 1 ? `${count} times ${text}` : text))
  return `The party: ${words.join("; ")}.`
}
