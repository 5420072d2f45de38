/** Function words by which a Latin-script language is told, and scripts that stand for a language. Data only. */

export interface Language {
  /** BCP 47. */
  readonly code: string
  /** Among the most frequent words of running text. */
  readonly words: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const LANGUAGES: readonly Language[] = [
  {
    code: 'en',
    words: words(
      'the of and to in a is that for on with was said by at as it he she from his her they have has had be are not this but were who an will its which their would after than been',
    ),
  },
  {
    code: 'fr',
    words: words(
      'le la les de des du et en un une est que qui dans pour par sur au aux pas ne il elle ce cette avec plus son sa ses ont été selon',
    ),
  },
  {
    code: 'de',
    words: words(
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei wird sind',
    ),
  },
  {
    code: 'es',
    words: words(
      'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha este sobre entre también fue',
    ),
  },
  {
    code: 'pt',
    words: words(
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das foi à seu sua ou são pelo pela',
    ),
  },
  {
    code: 'it',
    words: words(
      'di e il la che in un a per è una sono con non del si della da le dei al alla nel ha gli anche come più dal delle lo ma',
    ),
  },
  {
    code: 'nl',
    words: words(
      'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar uit heeft maar nog wordt werd hij ze dit die',
    ),
  },
  {
    code: 'sv',
    words: words(
      'och i att det som en på är av för med den till inte har ett om han de var från men sig så kan vid hon',
    ),
  },
  {
    code: 'da',
    words: words(
      'og i at det er en til på som med for de den af ikke der har et han var fra men om sig så kan blev ved hun efter',
    ),
  },
  {
    code: 'pl',
    words: words(
      'w i na z się do nie że to jest o jak po za od przez jego ale tym który oraz dla są być przed także roku',
    ),
  },
  {
    code: 'cs',
    words: words(
      'a v se na je že s z do to o k i ve za pro by ale po jako jsou od podle který jeho které také být bude',
    ),
  },
  {
    code: 'ro',
    words: words('de și în a la cu pe care din nu o pentru că un se mai este au fost după al sa lui prin sunt'),
  },
  {
    code: 'hu',
    words: words('a az és hogy nem is egy ez volt meg csak de már még mint ki el vagy szerint azt után lesz van'),
  },
  {
    code: 'tr',
    words: words('ve bir bu da de için ile olarak çok daha olan sonra gibi kadar ise ancak en ne her göre oldu'),
  },
  {
    code: 'fi',
    words: words('ja on ei että se oli hän mukaan myös kun mutta ovat ole joka sen tai niin kuin ollut voi vuoden'),
  },
  {
    code: 'id',
    words: words(
      'yang dan di ini itu untuk dengan dari pada dalam tidak akan juga ke oleh ada tersebut telah karena saat',
    ),
  },
]

export interface Script {
  /** BCP 47: a language where the script has one, else `und` with the script. */
  readonly code: string
  readonly letters: RegExp
}

/** In order of trial: kana before Han, since Japanese writes both. */
export const SCRIPTS: readonly Script[] = [
  { code: 'ja', letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu },
  { code: 'ko', letters: /\p{sc=Hangul}/gu },
  { code: 'zh', letters: /\p{sc=Han}/gu },
  { code: 'und-Cyrl', letters: /\p{sc=Cyrillic}/gu },
  { code: 'und-Arab', letters: /\p{sc=Arabic}/gu },
  { code: 'und-Hebr', letters: /\p{sc=Hebrew}/gu },
  { code: 'el', letters: /\p{sc=Greek}/gu },
  { code: 'und-Deva', letters: /\p{sc=Devanagari}/gu },
  { code: 'und-Beng', letters: /\p{sc=Bengali}/gu },
  { code: 'th', letters: /\p{sc=Thai}/gu },
  { code: 'und-Mymr', letters: /\p{sc=Myanmar}/gu },
  { code: 'ka', letters: /\p{sc=Georgian}/gu },
  { code: 'hy', letters: /\p{sc=Armenian}/gu },
  { code: 'ta', letters: /\p{sc=Tamil}/gu },
]
