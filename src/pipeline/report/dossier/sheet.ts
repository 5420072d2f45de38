/** What a dossier is made of, before it is written as Markdown or HTML: blocks of runs that say whose words they are. */

/** `theirs`: a slice of an article; all else, names and labels included, is ours. */
export interface Run {
  readonly text: string
  readonly whose: 'ours' | 'theirs'
  /** The words of the claim among those around it; a name or label that is looked for. */
  readonly strong?: boolean
  /** Where it begins in the text of its article, for words of a claim and those around them. */
  readonly at?: number
  /** An address of the web, or on a page `#id` of a part; linked only where it is one of these. */
  readonly href?: string
}

/** Colour of what it says, for a page; never the only sign. */
export type Tone = 'supports' | 'denies' | 'doubts' | 'withholds' | 'warn' | 'quiet'

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly tone?: Tone }
  /** Words of an article in their context. */
  | { readonly kind: 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  /** Blocks that belong together; `id` is ours, letters and digits. */
  | { readonly kind: 'part'; readonly id: string; readonly tone?: Tone; readonly blocks: readonly Block[] }

export const ours = (text: string): Run => ({ text, whose: 'ours' })
export const strong = (text: string): Run => ({ text, whose: 'ours', strong: true })
export const theirs = (text: string): Run => ({ text, whose: 'theirs' })
export const link = (text: string, href: string): Run => ({ text, whose: 'ours', href })

/** A time as texts and ledger state it, its hour readable: "2031-05-01 09:40 UTC". */
export const when = (edtf: string): string =>
  edtf.replace(/T(\d\d:\d\d)(?::[\d.]+)?/g, ' $1').replace(/(?<=:\d\d)Z/g, ' UTC')

export const text = (runs: readonly Run[], tone?: Tone): Block => ({ kind: 'text', runs, ...(tone ? { tone } : {}) })
export const heading = (level: 1 | 2 | 3, ...runs: readonly Run[]): Block => ({ kind: 'heading', level, runs })
