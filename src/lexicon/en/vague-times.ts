/** Phrases that name the present, the past or the future and no date, by their TIMEX3 value. Data, no logic. */
export const VAGUE_TIMES: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', readonly string[]>> = {
  PRESENT_REF: [
    'now',
    'right now',
    'currently',
    'current',
    'at present',
    'at the moment',
    'these days',
    'nowadays',
    'the present',
    'at this time',
    'the current moment',
  ],
  PAST_REF: [
    'recently',
    'more recently',
    'most recently',
    'recent',
    'lately',
    'the past',
    'the recent past',
    'long ago',
    'the other day',
    'in those days',
    'once upon a time',
    'some time ago',
  ],
  FUTURE_REF: [
    'the future',
    'the near future',
    'one day',
    'someday',

    'as soon as possible',
  ],
}
