/** The ids and classes that tie a claim in the text to its card: numbers only, nothing of the article. */

/** Position of an article on the page and of a claim in it, both from 1. */
export interface Place {
  readonly article: number
  readonly claim: number
}

export const cardId = ({ article, claim }: Place): string => `a${article}c${claim}`
export const textId = ({ article, claim }: Place): string => `a${article}t${claim}`
/** Class of every stretch of a claim. */
export const stretchClass = ({ article, claim }: Place): string => `a${article}s${claim}`
