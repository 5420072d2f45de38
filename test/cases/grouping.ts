/** Two short articles, one claim each, and whether the claims say the same; `why`: words that the reason must hold. */
export type Case = readonly [a: string, b: string, why: string | null]

export const SAME: readonly Case[] = [
  [
    'A chemical from the Norvale depot has reached the river Osk, officials said.',
    'The company acknowledged that the chemical had reached the river.',
    'same predicate “reach',
  ],
  [
    'Minister Ada Quill said the harbour of Orvane had been closed.',
    'Pilot Ben Tarrow denied that the Orvane harbour had been closed.',
    'same predicate “clos',
  ],
  [
    'Minister Ada Quill said that Varnia had deployed troops in Kesh.',
    'Keshite officers confirmed the deployment of Varnian soldiers in Kesh.',
    'same predicate “deploy',
  ],
  [
    'The mayor said that 12 miners had been killed in the Orvane pit.',
    'Rescuers said at least 15 miners were killed in the Orvane pit.',
    'counts differ',
  ],
  [
    'The mayor said that 12 miners had been killed in the Orvane pit.',
    'Rescuers said 12 miners died in the Orvane pit.',
    null,
  ],
  [
    'The company said it would close the smelter at Orvane in May.',
    'Union leader Ines Falk said the smelter at Orvane would be closed in June.',
    'same predicate “clos',
  ],
  ['“I never met Tomas Arlen,” Ada Quill said.', 'Ada Quill denied that she had ever met Tomas Arlen.', 'met'],
  [
    'Marta Dren said that the tanker Ostrella had spilled oil off the cape.',
    'Wire Nine reported that the tanker Ostrella had leaked oil off the cape.',
    null,
  ],
  [
    'The Orlavian army said that it had seized the bridge at Osk.',
    'Keshite commanders denied that Orlavian forces had captured the bridge at Osk.',
    null,
  ],
  [
    'Police said hackers had obtained 209,000 customer files from the Orvane utility.',
    'The mayor confirmed that 209,000 customer files of the Orvane utility had been copied.',
    'Orvane',
  ],
  // tolls: all that they say is how many
  ['The Osk police said 12 people were injured.', 'The Osk police said that 14 people were injured.', 'counts differ'],
  [
    'At least 12 people have been wounded, the mayor said.',
    'The Osk police said 12 people were injured.',
    'counts agree',
  ],
  ['The Osk police said five had died.', 'The Osk police said the death toll had risen to 8.', 'counts differ'],
  [
    'The Osk police said 12 people were injured.',
    'The Osk police said the number of injured had risen to 15.',
    'counts differ',
  ],
  ['The Osk police said four were missing.', 'The Osk police said 20 people were missing.', 'counts differ'],
]

export const OTHER: readonly Case[] = [
  ['Piet Lund said that Karsk had sent troops to Orlen.', 'Ilva Trent said that Orlen had sent troops to Karsk.', null],
  [
    'Piet Lund said that Karsk had sent troops to Orlen.',
    'Ilva Trent said that Karsk had sent troops to Norvale.',
    null,
  ],
  [
    'Piet Lund said that rockets had been fired from Orlen.',
    'Ilva Trent said that rockets had been fired from the Norvale hills.',
    null,
  ],
  // the same people in another state
  [
    'The mayor said that 12 miners had been killed in the Orvane pit.',
    'The mayor said that 30 miners had been injured in the Orvane pit.',
    null,
  ],
  [
    'Marta Dren said 12 miners had been killed when the old Orvane pit burst into flames under the chapel at Osk.',
    'Marta Dren said 12 miners had been injured when the old Orvane pit burst into flames under the chapel at Osk.',
    null,
  ],
  // planned and done
  [
    'Minister Ada Quill said 3,000 soldiers had been sent to the coast.',
    'Minister Ada Quill said 10,000 soldiers were to be sent to the coast by May.',
    null,
  ],
  // another place
  [
    'Minister Ada Quill said that Orlavian troops were deployed in France.',
    'Minister Ada Quill said that Orlavian troops were deployed in Italy.',
    null,
  ],
  // another who does it
  [
    'Minister Ada Quill said that Orlavia had sent troops to the border.',
    'Minister Ada Quill said that Varnia had sent troops to the border.',
    null,
  ],
  // another to whom it happens
  [
    'Police said that harbour pilot Ben Tarrow had been arrested.',
    'Police said that dockworker Ines Falk had been arrested.',
    null,
  ],
  // the same words, another predicate
  [
    'Minister Ada Quill said the harbour of Orvane had been closed.',
    'Minister Ada Quill said the harbour of Orvane had been sold.',
    null,
  ],
  [
    'Minister Ada Quill said the harbour of Orvane had been painted.',
    'Minister Ada Quill said the harbour of Orvane had been drained.',
    null,
  ],
  // generic
  ['Ada Quill said the report was wrong.', 'Ben Tarrow said the report was long.', null],
  ['Ada Quill said it was a serious issue.', 'Ben Tarrow said it was a serious matter.', null],
  ['Ada Quill said she was happy.', 'Ben Tarrow said he was happy.', null],
  // counts of other things, however short
  ['The Osk police said 12 people were injured.', 'The Osk police said 12 people were killed.', null],
  ['The Osk police said 12 people were injured.', 'The Osk police said 12 people were missing.', null],
  ['The Osk police said five had died.', 'The Osk police said the number of injured had risen to eight.', null],
  ['The ministry said 3,000 troops had been sent.', 'The ministry said 5,000 troops would be sent.', null],
  ['The ministry said 3,000 troops had been sent.', 'The ministry said 40 trucks had been sent.', null],
  ['The Osk police said 12 people were injured.', 'The Osk police said an additional 3 people were injured.', null],
]

/** The same in words that no table knows: linked where directions of sentences are at hand, and not without them. */
export const MEANT: readonly Case[] = [
  [
    'Captain Ivo Brandt said the ferry Lindmar had sprung a leak near Osk.',
    'Ben Tarrow said the ferry Lindmar was taking on water near Osk.',
    '86 % alike in meaning',
  ],
  [
    'The ministry said the Varnian embassy in Kesh had been broken into.',
    'Guards said burglars had entered the Varnian embassy in Kesh.',
    'Kesh, Varnian, embassy',
  ],
]
