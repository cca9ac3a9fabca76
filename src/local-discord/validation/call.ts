/** A request as it reaches Discord; `interaction` is the kind of interaction it answers, where that is known. */
export type RequestCall = {
	readonly method: string;
	readonly path: string;
	readonly body?: unknown;
	readonly interaction?: number;
};

/** An answer of Discord to a request. */
export type ResponseCall = {
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly body?: unknown;
};

/** The path of an endpoint: without host, version and query, percent signs decoded. */
export function endpointPath(path: string): string {
	const [bare = ''] = path.replace(/^https?:\/\/[^/]+/, '').split('?');
	return decoded(bare).replace(/^\/api(?:\/v\d+)?(?=\/|$)/, '');
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
