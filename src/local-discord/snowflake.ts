const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Makes ids as Discord does: the hour of making in the upper bits, a count in the lower 22. */
export function snowflakes(now: () => number): () => string {
	let count = 0;
	return () => {
		count = (count + 1) & 0x3fffff;
		return String((BigInt(Math.trunc(now()) - DISCORD_EPOCH_MS) << 22n) | BigInt(count));
	};
}
