/** Works on several items at once and gives the outcomes in the order of the items. */

/** At most `width` are begun and not yet given. `work` never rejects. */
export async function* ahead<Item, Outcome>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = []
  for (let next = 0; next < items.length || begun.length > 0; ) {
    while (next < items.length && begun.length < width) begun.push(work(items[next++]!))
    yield await begun.shift()!
  }
}
