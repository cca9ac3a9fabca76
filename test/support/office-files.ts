import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One thing in a zip file. */
export type ZipEntry = {
	readonly name: string;
	readonly content: string | Buffer;
	readonly flags?: number;
};

/** A zip file. */
export function zip(entries: readonly ZipEntry[]): Buffer {
	const locals: Buffer[] = [];
	const centrals: Buffer[] = [];
	let offset = 0;
	for (const { name, content, flags = 0 } of entries) {
		const data = Buffer.from(content);
		const packed = deflateRawSync(data);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(flags, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(data), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(data.length, 18);
		common.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		centrals.push(
			Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name)]),
		);
		locals.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(centrals);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(central.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const STYLES = `${XML}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;
const STYLED = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;

/** A Word document of paragraphs, below a title where there is one. */
export function docx(paragraphs: readonly string[], title?: string): Buffer {
	const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
	const heading = title ? `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(title)}</w:p>` : '';
	const body = paragraphs.map((text) => `<w:p>${run(text)}</w:p>`).join('');
	return wordFile(`<w:body>${heading}${body}</w:body>`);
}

/** A Word document with `inside` as the inside of its document, and `before` it what XML allows there. */
export function wordFile(inside: string, before = ''): Buffer {
	return zip([
		{ name: '[Content_Types].xml', content: TYPES },
		{ name: '_rels/.rels', content: RELATIONS },
		{ name: 'word/_rels/document.xml.rels', content: STYLED },
		{ name: 'word/styles.xml', content: STYLES },
		{
			name: 'word/document.xml',
			content: `${XML}${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:document>`,
		},
	]);
}

/** One line of a page and how far below the line before it stands, in points. */
export type DrawnLine = { readonly text: string; readonly gap?: number };

/** A PDF of pages of lines, in one typeface. */
export function pdf(pages: readonly (readonly DrawnLine[])[], trailer = ''): Buffer {
	return pdfOf(pages.map(drawingOf), trailer);
}

/** A PDF of one page whose drawing unpacks to so many megabytes of nothing. */
export function pdfBomb(megabytes: number): Buffer {
	const chunk = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_FULL_FLUSH });
	const head = Buffer.from([0x78, 0x9c]);
	const end = Buffer.from([0x03, 0x00]);
	const packed = Buffer.concat([head, ...Array<Buffer>(megabytes).fill(chunk), end]);
	return pdfOf([{ entries: '/Filter/FlateDecode', content: packed.toString('latin1') }]);
}

type Drawing = { readonly entries: string; readonly content: string };

function drawingOf(lines: readonly DrawnLine[]): Drawing {
	const texts = lines.map(({ text, gap = 14 }) => `0 -${gap} Td (${escaped(text)}) Tj`);
	return { entries: '', content: `BT /F1 12 Tf 72 780 Td ${texts.join(' ')} ET` };
}

function pdfOf(drawings: readonly Drawing[], trailer = ''): Buffer {
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		'',
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
	];
	const kids: number[] = [];
	for (const { entries, content } of drawings) {
		objects.push(`<</Length ${content.length}${entries}>>stream\n${content}\nendstream`);
		objects.push(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`,
		);
		kids.push(objects.length);
	}
	objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
	let body = '%PDF-1.4\n';
	const offsets = objects.map((object, place) => {
		const offset = body.length;
		body += `${place + 1} 0 obj${object}endobj\n`;
		return offset;
	});
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	return Buffer.from(
		`${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF`,
		'latin1',
	);
}

function escaped(text: string): string {
	return text.replace(/[\\()]/g, '\\$&');
}

/** What makes a PDF one that is locked with a password. */
export const LOCK = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`;
