/** Cases of how it is said: quoted or not, and whether for the first time. */
import type { QuotationKind } from '../../src/model.ts'

export const QUOTED: readonly (readonly [QuotationKind, string])[] = [
  ['direct', '“{The tug sank},” [Ms. Orrin] <said>.'],
  ['direct', '"{The tug sank}," [Ms. Orrin] <said>.'],
  ['direct', '“{The tug},” [Ms. Orrin] <said>, “{sank}.”'],
  ['direct', '“{The tug sank. We saw it}.”'],
  ['direct', '[Ms. Orrin] <said>: “{The ‘old’ tug sank}.”'],
  ['indirect', '[Ms. Orrin] <said> {that the tug sank}.'],
  ['indirect', '[Pell and Arn] <deny>'],
  ['indirect', '“He told us [the captain] <said> {the tug sank},” she said.'],
  ['mixed', '[Ms. Orrin] <said> {the tug “sank like a stone” at noon}.'],
  ['mixed', '[Ms. Orrin] <said> {that “the tug sank”}.'],
  ['mixed', '“{The tug sank},” [Ms. Orrin] <said>, {and that it was old}.'],
]

export const FIRST_TIMES: readonly (readonly [firstTime: string | null, string])[] = [
  ['for the first time', '[The port] on Monday, May 3, <confirmed> for the first time {that the tug sank}.'],
  ['For the first time', 'For the first time, [the port] <confirmed> {that the tug sank}.'],
  ['For the first time', 'For the first time [the port] <confirmed> {that the tug sank}.'],
  ['for the first time', '[The port] <has for the first time confirmed> {that the tug sank}.'],
  ['for the first time', '[The port] <told> the court on Monday for the first time {that the tug sank}.'],
  ['for the first time', '{The tug sank}, [the port] <said> for the first time.'],
  ['the first time', 'It was the first time [the port] <had admitted> {that the tug sank}.'],
  ['the first time', 'It is the first time that [the port] <has admitted> {that the tug sank}.'],
  ['first', '[The port] <first confirmed> {the loss} in May.'],
  ['first', '{The loss} <was first confirmed> by [the port].'],
  [null, '[The port] <confirmed> {that the tug had sailed for the first time}.'],
  [null, '[The port] <said> {for the first time in years the tug had sailed}.'],
  [null, '[Ms. Orrin, who was elected for the first time in May], <said> {the tug sank}.'],
  [null, 'The tug sailed for the first time in May, [the port] <said> {on Monday it sank}.'],
  [null, '{The loss} <was first reported> by [the Gazette].'],
  [null, '[The mayor] was the first <to admit> {the loss}.'],
  [null, '[The port] <confirmed> {the loss}.'],
  [null, '[The port] <said> {the first tug sank}.'],
  [null, '[The port] <said> not for the last time {that the tug sank}.'],
]
