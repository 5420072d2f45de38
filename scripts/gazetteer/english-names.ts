/** Cities that GeoNames names in their own language, though articles in English have a name for them: country and name → name. */
export const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ['CH Genève', 'Geneva'],
  ['CH Luzern', 'Lucerne'],
])
