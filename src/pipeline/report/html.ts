import type { ReadResult } from '../../model.ts'
export const page = (_: readonly ReadResult[]): string => ''
