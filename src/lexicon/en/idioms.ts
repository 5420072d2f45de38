/** Where words of the cue lexicon signal nothing. Data, no logic. */

/** Fixed phrases; one of their words looks like a cue. */
export const IDIOMS: readonly string[] =
  `goes without saying, go without saying, went without saying, that said, having said that, that being said, needless to say,
  to say the least, that is to say, not to say, strange to say, sad to say, so to speak, as they say, as the saying goes, say no more, have a say, had a say,
  final say, easier said than done, when all is said and done, i dare say, say goodbye, said goodbye, saying goodbye, say hello, said hello,
  say thank you, say a prayer, said a prayer, call the shots, calls the shots, called the shots, calling the shots,
  call it a day, called it a day, call it quits, called it quits, call to order, called to order, too close to call, on call, tell apart, tell the difference,
  time will tell, truth be told, all told, think twice, thought twice, believe it or not, you know what, see you, wait and see,
  let it be known, make believe, hold on, hold up, go on strike, went on strike, went on sale, go on sale, go on trial, went on trial, went on holiday,
  claimed responsibility for, claimed the lives, claimed lives, claim lives, claims lives, claimed the life, reported for duty,
  insisted on anonymity, declined to be named, declined to be identified, refused to be named, asked to remain anonymous, asked not to be named, asked not to be identified, threatened to become, threatens to become, insist on anonymity, insisting on anonymity, insisted on condition, report to work, reported to work, adding up, added up, add up, adds up, pointed out of, noted for, found guilty, found dead`
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))

/** A verb and objects that make it an act other than saying: "denied access", "called a meeting", "questioned the driver". */
export const ACTS_ON: Readonly<Record<string, string>> = {
  deny: `access entry bail visa visas permission admission asylum parole service services treatment care entrance passage coverage boarding
    aid food water shelter registration citizenship leave benefits funding credit tenure loan loans entry licence license licences licenses appeal appeals motion motions
    petition petitions injunction clemency pardon opportunity chance victory equaliser equalizer win visitation recognition exemption
    extension waiver request requests application applications`,
  decline: 'invitation invitations role',
  call: `meeting meetings election elections vote strike referendum mother father wife husband son daughter brother sister police ambulance
    doctor taxi conference hearing session 911 hotline witness witnesses truce ceasefire bluff`,
  question:
    'driver suspect suspects witness witnesses man woman men women people residents employees staff boy girl neighbours neighbors passengers',
  interview: 'applicants candidates',
  announce: 'himself herself themselves itself',
  challenge: 'champion title opponent rival',
  attack: `convoy base village town city troops soldiers police positions ship ships tanker airport camp police officers checkpoint army
    forces militants outpost`,
  name: 'son daughter baby child team captain squad',
  back: 'away onto',
  order: 'lunch dinner pizza food drinks meal copies parts',
  address: 'crowd rally nation assembly meeting conference parliament issue problem',
  suggest: 'lineup',
  admit: 'guests visitors patients students spectators members migrants',
}

/** What can be shot down or knocked down in words; all else is hit. */
export const SAYABLE: ReadonlySet<string> = new Set(
  `idea ideas notion suggestion suggestions claim claims report reports rumor rumors rumour rumours allegation allegations speculation theory
  theories talk story stories assertion argument arguments question questions criticism plan plans proposal proposals bill request requests call
  calls offer offers amendment motion measure deal appeal possibility hopes it that this`.split(/\s+/),
)
