import sharp from 'sharp'

/** A picture as a telephone takes it: it says where and, with `camera`, with what it was taken. */
export async function takePhotoWithPlace(camera: string): Promise<Uint8Array> {
  const photo = await sharp({ create: { width: 1000, height: 700, channels: 3, background: '#1e3c28' } })
    .withExif({
      IFD0: { Make: camera },
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
