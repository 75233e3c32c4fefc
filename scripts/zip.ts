/** Writes a zip file: the same bytes for the same contents, whenever it is made. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a zip knows. */
const DATE = 0x21;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 2.0, the first version with folders and compression. */
const VERSION = 20;

/** @param files contents by path, with `/` between folders */
export function zip(files: Record<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, contents] of Object.entries(files)) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(contents, { level: 9 });
    const about = fields([2, VERSION], [2, UTF8], [2, DEFLATED], [2, 0], [2, DATE], [4, crc32(contents)]);
    const sizes = fields([4, packed.length], [4, contents.length], [2, name.length], [2, 0]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, sizes, name, packed]);
    directory.push(
      Buffer.from('PK\x01\x02'),
      fields([2, VERSION]),
      about,
      sizes,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = Object.keys(files).length;
  const end = fields([2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...parts, index, Buffer.from('PK\x05\x06'), end]);
}

/** Numbers of so many bytes each, the lowest byte first. */
function fields(...numbers: [size: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    numbers.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}
