/** Verbs that follow a quotation with its speaker, as alternatives of a pattern. Data, no logic. */
export const QUOTE_VERBS =
  'said|says|asked|asks|added|adds|told|wrote|writes|tweeted|shouted|yelled|cried|replied|responded|exclaimed|wondered|demanded|questioned|joked|continued'
