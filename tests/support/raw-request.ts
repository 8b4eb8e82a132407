import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

/** An answer with the headers as Node read them. */
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
type RawRequest = { method?: string; headers?: Record<string, string | string[]>; body?: string | Buffer }

/** A request with headers of one's own choice, `Host` included, and a path that nothing tidies up. */
export function sendRaw(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: RawRequest = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Sends bytes as they are and gives everything that comes back until the other side hangs up. */
export function sendBytes(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'))
    const chunks: Buffer[] = []
    socket.setTimeout(5000, () => socket.destroy())
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
    socket.on('error', reject)
  })
}
