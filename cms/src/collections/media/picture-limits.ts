/** A picture of more pixels is refused before it is decoded: a small file can hold gigabytes of them. */
export const pixelLimit = 4e7
/** Longest upload, in bytes. */
export const uploadLimit = 15 * 1024 * 1024
/** Longer edge of what is kept of an upload, in pixels. */
export const keptEdge = 2400
/** What a picture may be, told by its content and not by its name. `heif` is AVIF here: HEIC cannot be decoded. */
export const acceptedFormats: readonly string[] = ['jpeg', 'png', 'webp', 'heif']
