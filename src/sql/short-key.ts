import { createHash } from 'node:crypto';

/** In bytes: two of these and an owner fit into a row of any index. */
const MOST = 800;

/** The key itself, or of one that is too long for an index its beginning and the hash of all of it. */
export function shortKey(key: string): string {
	if (Buffer.byteLength(key) <= MOST) return key;
	const hash = createHash('sha256').update(key).digest('hex');
	// No letter takes more than three bytes for each unit of its UTF-16.
	return `${key.slice(0, Math.floor((MOST - hash.length) / 3)).toWellFormed()}${hash}`;
}
