/** Whether an article is in the language that the rules were written for. */
import type { Article } from '../model.ts'

/** A text of no known language this short (UTF-16 units) is read as English all the same: it may be one name or a title. */
const SHORT = 300

/** Where not, the article has no sentences and so no claims. */
export const isInEnglish = ({ language, text }: Pick<Article, 'language' | 'text'>): boolean =>
  /^en(?:-|$)/i.test(language) || (language === 'und' && text.length < SHORT)
