/** Enough to read the small print of an A4 page; a telephone's photograph shrinks from 5 MB to about 1. */
const LONGEST_SIDE = 2400;
const QUALITY = 0.85;
/** Screenshots stay as they are: JPEG would blur their letters. */
const PNG_BYTES = 2 * 2 ** 20;

/**
 * Makes a photograph fit for a slow network, and takes place and time of the picture out of it: nobody needs those.
 * Also turns what only the telephone can show (HEIC) into JPEG.
 * @returns the file itself when it is no picture, small already, or the browser cannot read it: the api judges then
 */
export async function preparePhoto(file: File): Promise<File> {
  const isSmallPng = file.type === 'image/png' && file.size <= PNG_BYTES;
  if (!file.type.startsWith('image/') || isSmallPng) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    if (!blob) return file;
    return new File([blob], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
  } catch {
    return file;
  }
}
