import { expect, it } from 'vitest'
import type { Cluster } from '../../../scripts/postgres-cluster.ts'
import { described } from '../described.ts'
import { addExample, running } from '../running.ts'

/** A ledger that fails while it is served: 503 in the one form of an error, on every route that asks it. The cluster is stopped for good. */
export function failing(own: () => Promise<Cluster>): void {
  it('says that the ledger cannot be reached, and goes on', async () => {
    const cluster = await own()
    const desk = await running({ ledger: await cluster.fresh() })
    await addExample(desk)
    const description = await described(desk)
    await cluster.stop()
    for (const path of ['/api/stories', '/api/log', '/api/search?q=tank'])
      description.expectError(await desk.ask(path), 503, 'ledger-unreachable')
    for (const view of ['board', 'articles', 'export', 'changes?since=2031-01-01'])
      description.expectError(await desk.ask(`/api/stories/harrow-quay/${view}`), 503, 'ledger-unreachable')
    const body = { wish: { kind: 'reject', claim: '0' } }
    description.expectError(await desk.ask('/api/stories/harrow-quay/decisions', { body }), 503, 'ledger-unreachable')
    const added = await desk.ask('/api/stories/harrow-quay/articles', { body: { text: 'The dam failed, a man said.' } })
    expect(JSON.parse(added.text.trimEnd().split('\n').at(-1)!)).toMatchObject({
      event: 'failed',
      error: { code: 'ledger-unreachable' },
    })
    expect((await desk.ask('/api/openapi.json')).status).toBe(200)
    expect(desk.printed.err).toBe('')
    await desk.close()
  })
}
