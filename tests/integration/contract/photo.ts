import sharp from 'sharp'

/** A picture as a telephone takes it: it says where and with what it was taken. */
export async function takePhotoWithPlace({ width = 640, height = 420 } = {}): Promise<Uint8Array> {
  const photo = await sharp({ create: { width, height, channels: 3, background: { r: 30, g: 60, b: 40 } } })
    .withExif({
      IFD0: { Make: 'canary-camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '36/1 6/1 54/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '137/1 57/1 12/1',
      },
    })
    .jpeg()
    .toBuffer()
  return new Uint8Array(photo)
}
