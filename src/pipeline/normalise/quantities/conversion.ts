/** The amount in SI units, kept beside the original. */
import type { Amount } from './amount.ts'
import type { Converted } from './reading.ts'

/** Digits that survive: conversion factors have no more than about 15 in a double. */
const DIGITS = 12

export function converted({ low, best, high, unit }: Amount): Converted | null {
  if (!unit?.si) return null
  const { factor, offset = 0 } = unit.si
  const convert = (value: number | null) =>
    value === null ? null : Number(((value + offset) * factor).toPrecision(DIGITS))
  return { low: convert(low), best: convert(best), high: convert(high), unit: unit.si.unit }
}
