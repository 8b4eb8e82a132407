/** For tests: bytes as Excel writes them in Japan. Node only decodes Shift_JIS, so its table is read backwards. */
export function encodeShiftJis(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? fail(character)))
}

const decoder = new TextDecoder('shift_jis')
const bytesOf = new Map<string, number[]>()
for (let lead = 0; lead < 256; lead += 1) {
  add([lead])
  for (let trail = 0x40; trail < 0xfd; trail += 1) add([lead, trail])
}

function add(bytes: number[]): void {
  const text = decoder.decode(Uint8Array.from(bytes))
  if ([...text].length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes)
}

function fail(character: string): never {
  throw new Error(`Shift_JIS has no ${character}`)
}
