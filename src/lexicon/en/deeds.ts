/**
 * Verbs of doing: what somebody did, or what was done to somebody, is no word of his, unless it is quoted or a clause. Base forms; data, no
 * logic. Each stands in news at least seven times as often without a content as with one.
 */
export const DEEDS = `appoint arrest award ban beat block build buy cancel capture catch charge choose close convict create cut damage
  defer destroy detect display draft elect embody enter experience feature film fix hire hit honor honour impose include indict
  install join kill launch leave lose meet mishear move nail nominate open pay permit photograph picture play plot post
  re-establish reblog receive record remove replace rescue restructure save select sell send shoot sign spend
  spot spread star suspend teach train value visit watch wear win`

/** Verbs that tell no word of anybody's where nobody is named who did it: "was spotted", "were allowed to". Base forms. */
export const DONE = 'allow discover entitle grant introduce mean observe publish release require see spot'
