/** Works on several items at once and gives the outcomes in the order of the items. */

/** At most `width` are begun and not yet given. `work` never rejects. */
export async function* ahead<Item, Outcome>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = []
  for await (const item of items) {
    begun.push(work(item))
    if (begun.length >= width) yield await begun.shift()!
  }
  while (begun.length > 0) yield await begun.shift()!
}
