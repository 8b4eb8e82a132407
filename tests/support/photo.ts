import sharp from 'sharp'

/** A small JPEG as a phone makes it, with the place it was taken at in its metadata. `secret` is in there as well. */
export function createPhoto(secret: string): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: '#7d9a5a' } })
    .withExif({
      IFD0: { Make: 'Phone', ImageDescription: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 6/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '137/1 57/1 0/1' },
    })
    .withXmp(toXmp(secret))
    .jpeg()
    .toBuffer()
}

const toXmp = (creator: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`
