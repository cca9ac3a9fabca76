import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site with invented news and a feed of it, on this machine. */
export async function openSite() {
	const server = createServer((request, response) => {
		const origin = `http://${request.headers.host}`;
		const isFeed = request.url === '/feed';
		response.setHeader('content-type', isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8');
		response.end(isFeed ? feed(origin) : page());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const TITLE = 'Lumen’s harbour stays open all winter';

function feed(origin: string): string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Lumen Post</title><link>${origin}/</link><item><title>${TITLE}</title><link>${origin}/harbour</link><guid>harbour</guid><pubDate>Thu, 07 Mar 2024 09:00:00 GMT</pubDate></item></channel></rss>`;
}

function page(): string {
	const paragraphs = [
		'The harbour of Lumen will stay open all winter, the town council decided on Wednesday after a debate of four hours.',
		'“We will keep the harbour open for as long as there are boats in it,” said Ann Lee, the mayor of Lumen.',
		'The harbour of Lumen was opened by King Olav on 14 June 1961 and was last closed in the winter of 2019, when ice blocked the narrow entrance for eleven weeks.',
		'“The ferry needs a second crew,” Tom Reed, the chief engineer of the ferry company, told the council. “Without one it cannot sail at night.”',
		'The council signed the treaty with the neighbouring town of Tarn on 3 May 2017. It is to be renewed in April or early May 2025, and both towns say that they want to renew it.',
	];
	const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
	return `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="The Lumen Post"><meta property="og:image" content="https://img.lumen.example/harbour.jpg"><meta property="article:published_time" content="2024-03-07T09:00:00Z"></head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`;
}
