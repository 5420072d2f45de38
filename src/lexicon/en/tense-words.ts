/** Words near a weekday or a date that tell whether it lies ahead or behind. Data, no logic. */

/** Verbs and adjectives that point ahead, also in front of "to" ("due to arrive", "plans to meet"). */
export const AHEAD: ReadonlySet<string> = new Set(
  `will shall ll won going due set scheduled expected planned plans plan planning slated supposed ready likely intends
  intend intended wants want hopes hope vows vowed promises promised pledges pledged prepares prepare preparing deadline
  upcoming forthcoming tomorrow postponed rescheduled looming needs must should can may would aims threatened
  threatens invited`.split(/\s+/),
)

/** Verbs before an infinitive that look ahead: "expect the storm to hit Velton on Friday". */
export const EXPECTING: ReadonlySet<string> = new Set(
  'expect expects anticipate anticipates forecast forecasts predict predicts'.split(' '),
)

/** Verbs before an infinitive that say what is yet to be done: "urged crews to leave by Friday", "agreed to meet". */
export const ASKED_OR_AGREED: ReadonlySet<string> = new Set(
  `urge urges urged order orders ordered ask asks asked tell tells told instruct instructs instructed demand demands demanded
  call calls called invite invites invited request requests requested agree agrees agreed decide decides decided arrange arranges
  arranged allow allows allowed require requires required`.split(/\s+/),
)

/** Simple past forms that do not end in "-ed". */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `said told was were had did went came met took gave made began sent left saw found held won lost fell rose shot struck
  hit spoke wrote became broke brought bought built caught chose drew drove fought flew got kept knew laid led paid ran
  sat sold stood swore taught thought threw understood withdrew wore put quit read
  seen gone known taken given sent been grew felt heard sought rang sank slid slipped swept tore woke`.split(/\s+/),
)

/** Present forms that, beside a weekday without a past verb, announce what is scheduled ("talks begin on Friday"). */
export const TIMETABLE_FORMS: ReadonlySet<string> = new Set(
  `begin begins start starts open opens close closes end ends expire expires resume resumes meet meets convene convenes
  vote votes arrive arrives leave leaves depart departs face faces take takes visit visits host hosts return returns`.split(
    /\s+/,
  ),
)

/** Words before "-ed" that make it a participle and no past ("to be deployed"). */
export const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'being', 'get', 'is', 'are'])
