/** Cues whose source takes a position on a content: *confirms*, *denies*, *doubts*, *withholds*. */
import type { CueGroup } from '../cue-entry.ts'

export const POSITIONS: readonly CueGroup[] = [
  {
    kind: 'verb',
    act: 'confirms',
    frames: ['quote', 'clause', 'question', 'phrase'],
    lemmas: 'confirm, acknowledge, admit, concede, confess, reaffirm',
  },
  {
    kind: 'verb',
    act: 'confirms',
    frames: ['that', 'phrase'],
    lemmas: `verify, corroborate, validate, authenticate, own up to, grant, bear out, substantiate, back up, vouch for, attest to,
      admit to, confess to`,
  },
  { kind: 'verb', act: 'confirms', frames: ['quote', 'that'], lemmas: 'agree, concur, allow' },
  { kind: 'verb', act: 'confirms', frames: ['phrase'], lemmas: 'agree with, concur with' },
  {
    kind: 'verb',
    act: 'denies',
    frames: ['quote', 'clause', 'phrase'],
    lemmas: 'deny',
  },
  {
    kind: 'verb',
    act: 'denies',
    frames: ['that', 'phrase'],
    lemmas: `refute, rebut, debunk, disavow, disclaim, repudiate, contradict, negate, gainsay, disprove, rubbish,
      pooh-pooh, scotch`,
  },
  {
    kind: 'verb',
    act: 'denies',
    frames: ['phrase'],
    lemmas: `reject, dismiss, brush off, brush aside, wave off, wave away, laugh off, shoot down, knock down, pour cold water on,
      shrug off, distance oneself from, push back against, push back on, play down, downplay, take exception to, disagree with`,
  },
  { kind: 'verb', act: 'denies', frames: ['that', 'phrase'], lemmas: 'rule out' },
  { kind: 'verb', act: 'denies', frames: ['quote', 'that'], lemmas: 'disagree' },
  {
    kind: 'verb',
    act: 'doubts',
    frames: ['that', 'question', 'phrase'],
    lemmas: `doubt, dispute, second-guess, mistrust, distrust, disbelieve`,
  },
  {
    kind: 'verb',
    act: 'doubts',
    frames: ['that', 'question'],
    lemmas: 'express doubt, express doubts, voice doubt, voice doubts, express skepticism, express scepticism',
  },
  {
    kind: 'verb',
    act: 'doubts',
    frames: ['question', 'phrase'],
    lemmas: `question, cast doubt on, cast doubts on, cast doubt upon, raise doubts about, raise doubt about, raise questions about,
      call into question, take issue with, express doubt about, express doubts about, express skepticism about, express scepticism about`,
  },
  {
    kind: 'verb',
    act: 'withholds',
    frames: ['infinitive', 'phrase'],
    lemmas: `decline, refuse, have no comment on, have no immediate comment on, have no further comment on, sidestep questions, dodge questions, evade questions,
      deflect questions, duck questions, stay silent on, keep silent about, remain silent on`,
  },
]
