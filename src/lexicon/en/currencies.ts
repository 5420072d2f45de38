/** Currencies by ISO 4217 code. Where a name is shared, the country's adjective before it decides; alone it means `alone`. */

/** Signs and codes written before the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
])

/** Letters right before a dollar sign ("US$20", "A$5"). */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
])

/** Codes before or after the number, written in capitals ("USD 5 million", "200 EUR"). */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB RUB UAH INR KRW TRY ILS CHF SEK NOK DKK PLN CZK HUF RON BGN CAD AUD NZD HKD SGD TWD BRL MXN ARS ZAR NGN KES EGP SAR AED QAR IRR IQD PKR BDT THB MYR IDR PHP VND KZT GEL AMD AZN'.split(
    ' ',
  ),
)

/** Abbreviations before the number. */
export const CURRENCY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['rmb', 'CNY'],
])

export interface CurrencyName {
  readonly written: readonly string[]
  /** The unit when no adjective tells the country: a code, or the plain name where several countries use it. */
  readonly alone: string
  /** Adjective → code. */
  readonly of?: Readonly<Record<string, string>>
}

export const CURRENCY_NAMES: readonly CurrencyName[] = [
  {
    written: ['dollar', 'dollars', 'buck', 'bucks'],
    alone: 'USD',
    of: {
      us: 'USD',
      'u.s.': 'USD',
      american: 'USD',
      australian: 'AUD',
      canadian: 'CAD',
      'new zealand': 'NZD',
      'hong kong': 'HKD',
      singapore: 'SGD',
      taiwan: 'TWD',
      jamaican: 'JMD',
    },
  },
  { written: ['euro', 'euros'], alone: 'EUR' },
  {
    written: ['sterling', 'pounds sterling', 'pound sterling'],
    alone: 'GBP',
  },
  { written: ['yen'], alone: 'JPY' },
  { written: ['yuan', 'renminbi'], alone: 'CNY' },
  { written: ['ruble', 'rubles', 'rouble', 'roubles'], alone: 'RUB', of: { belarusian: 'BYN' } },
  { written: ['hryvnia', 'hryvnias', 'hryvnya'], alone: 'UAH' },
  {
    written: ['rupee', 'rupees'],
    alone: 'INR',
    of: { indian: 'INR', pakistani: 'PKR', 'sri lankan': 'LKR', nepalese: 'NPR' },
  },
  { written: ['rupiah', 'rupiahs'], alone: 'IDR' },
  { written: ['ringgit', 'ringgits'], alone: 'MYR' },
  { written: ['baht'], alone: 'THB' },
  {
    written: ['lira', 'liras', 'lire'],
    alone: 'TRY',
    of: { turkish: 'TRY', lebanese: 'LBP', syrian: 'SYP', italian: 'ITL' },
  },
  { written: ['shekel', 'shekels'], alone: 'ILS' },
  { written: ['rial', 'rials'], alone: 'IRR', of: { iranian: 'IRR', omani: 'OMR', yemeni: 'YER', qatari: 'QAR' } },
  { written: ['riyal', 'riyals'], alone: 'SAR', of: { saudi: 'SAR', qatari: 'QAR', yemeni: 'YER' } },
  { written: ['dirham', 'dirhams'], alone: 'AED', of: { emirati: 'AED', moroccan: 'MAD' } },
  {
    written: ['dinar', 'dinars'],
    alone: 'dinar',
    of: {
      iraqi: 'IQD',
      kuwaiti: 'KWD',
      jordanian: 'JOD',
      libyan: 'LYD',
      tunisian: 'TND',
      algerian: 'DZD',
      serbian: 'RSD',
      bahraini: 'BHD',
    },
  },
  {
    written: ['peso', 'pesos'],
    alone: 'peso',
    of: {
      mexican: 'MXN',
      argentine: 'ARS',
      philippine: 'PHP',
      chilean: 'CLP',
      colombian: 'COP',
      cuban: 'CUP',
      uruguayan: 'UYU',
      dominican: 'DOP',
    },
  },
  {
    written: ['franc', 'francs'],
    alone: 'franc',
    of: { swiss: 'CHF', cfa: 'XOF', french: 'FRF', rwandan: 'RWF', congolese: 'CDF' },
  },
  {
    written: ['krona', 'kronor', 'krone', 'kroner', 'crown', 'crowns', 'koruna', 'korunas'],
    alone: 'crown',
    of: { swedish: 'SEK', norwegian: 'NOK', danish: 'DKK', czech: 'CZK', icelandic: 'ISK' },
  },
  { written: ['zloty', 'zlotys', 'zlotych'], alone: 'PLN' },
  { written: ['forint', 'forints'], alone: 'HUF' },
  { written: ['lei', 'leu'], alone: 'RON', of: { moldovan: 'MDL' } },
  { written: ['leva', 'lev'], alone: 'BGN' },
  { written: ['rand'], alone: 'ZAR' },
  { written: ['naira'], alone: 'NGN' },
  {
    written: ['shilling', 'shillings'],
    alone: 'shilling',
    of: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' },
  },
  { written: ['taka'], alone: 'BDT' },
  { written: ['tenge'], alone: 'KZT' },
  { written: ['lari'], alone: 'GEL' },
  { written: ['reais', 'reals'], alone: 'BRL' },
  { written: ['birr'], alone: 'ETB' },
  { written: ['kyat', 'kyats'], alone: 'MMK' },
  { written: ['bolivar', 'bolivars'], alone: 'VES' },
  { written: ['cent', 'cents'], alone: 'cent' },
  { written: ['pence', 'penny', 'pennies'], alone: 'penny' },
  { written: ['bitcoin', 'bitcoins'], alone: 'bitcoin' },
]

/** Words of a price, before an amount of pounds: elsewhere pounds are a weight. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  `cost costs costing paid pay pays paying worth budget budgets fine fined fund funds funding price priced spend spends spending spent invest invested
  investment debt debts loan loans salary salaries fee fees bill bills sold sell sells bought buy buys raised raise grant grants deal damages
  compensation tax taxes profit profits loss losses revenue revenues savings donated donation owed owes earned earns bribe ransom prize sum auction
  turnover`.split(/\s+/),
)

/** Names that are money only with an adjective or in context: alone "pounds" is a weight and "won" a verb. */
export const SHARED_CURRENCY_NAMES: readonly CurrencyName[] = [
  {
    written: ['pound', 'pounds', 'quid'],
    alone: 'GBP',
    of: {
      british: 'GBP',
      egyptian: 'EGP',
      lebanese: 'LBP',
      syrian: 'SYP',
      sudanese: 'SDG',
      cypriot: 'CYP',
      irish: 'IEP',
    },
  },
  { written: ['won'], alone: 'KRW', of: { 'south korean': 'KRW', 'north korean': 'KPW', korean: 'KRW' } },
]
