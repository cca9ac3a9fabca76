import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** So many papers, each on a loopback address of its own, with a feed of one article. */
export async function startPapers(count: number) {
	const server = createServer(({ url, headers }, response) => {
		const host = headers.host ?? '';
		const isFeed = url === '/feed';
		response
			.writeHead(200, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html' })
			.end(isFeed ? feedOf(host) : articleOf(host.split(':', 1)[0] ?? ''));
	});
	// All of 127.0.0.0/8 is this machine.
	await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
	const { port } = server.address() as AddressInfo;
	const hosts = Array.from(
		{ length: count },
		(_, place) => `127.0.${1 + Math.floor(place / 200)}.${1 + (place % 200)}:${port}`,
	);
	return {
		hosts,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** What the article of every paper is called in part. */
export const PAPER_TITLE = 'Lumen’s quay is mended';

function titleOf(paper: string): string {
	return `${PAPER_TITLE} in quarter ${paper}`;
}

function feedOf(host: string): string {
	const title = titleOf(host.split(':', 1)[0] ?? '');
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><item>
<title>${title}</title><link>http://${host}/article</link><guid>${host}</guid>
<description>The quay is mended.</description></item></channel></rss>`;
}

/** As long as articles are, and like no other paper's. */
function articleOf(paper: string): string {
	const rest = Array.from(
		{ length: 8 },
		(_, place) =>
			`<p>Stone ${paper}-${place} was laid by mason ${place} of yard ${paper}, who said nothing, while the people of quarter ${paper}${place} watched from their windows and the tide went out.</p>`,
	);
	return `<!doctype html><html lang="en"><head><title>${titleOf(paper)}</title></head><body><article>
<h1>${titleOf(paper)}</h1><p>Quay ${paper} of Lumen has been mended, the town council said after a long winter.</p>
${rest.join('\n')}</article></body></html>`;
}
