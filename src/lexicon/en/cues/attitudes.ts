/** Cues of attitude: wishes, praise, blame, feelings, endorsement: *expresses*. */
import type { CueGroup } from '../cue-entry.ts'

export const ATTITUDES: readonly CueGroup[] = [
  {
    kind: 'verb',
    act: 'expresses',
    frames: ['quote', 'clause', 'infinitive'],
    lemmas: 'hope, wish, fear, regret, worry, dream',
  },
  {
    kind: 'verb',
    act: 'expresses',
    frames: ['infinitive', 'phrase'],
    lemmas: `want, prefer, desire, refuse, intend, long for, hope for, yearn for, wish for`,
  },
  {
    kind: 'verb',
    act: 'expresses',
    frames: ['phrase'],
    lemmas: `praise, criticize, criticise, condemn, denounce, applaud, hail, welcome, commend, salute, thank, congratulate, deplore, decry,
      blast, slam, attack, assail, mock, ridicule, deride, berate, chide, rebuke, scold, castigate, lambaste, lambast, excoriate, pan,
      bash, disparage, belittle, insult, trash, rip, blame, fault, chastise, admonish, reprimand, censure, lampoon, vilify, demonize,
      compliment, laud, extol, cheer, defend, apologize for, apologise for, endorse, back, support, oppose, favor, favour,
      advocate, resent, regret, admire, appreciate, bemoan, lament, mourn, rue, protest,
      complain about, complain of, object to, joke about, rail against, lash out at, take aim at, speak out against, come out against,
      express support for, express concern about, express concern over, voice support for, voice concern about, worry about, balk at,
      bristle at, scoff at, warn of, warn about, warn against, boast of, boast about, brag about, hint at, sympathize with, side with`,
  },
  {
    kind: 'verb',
    act: 'expresses',
    frames: ['phrase'],
    lemmas: 'call, express, voice, echo, reiterate, pride oneself on, convey, articulate, reaffirm',
  },
]
