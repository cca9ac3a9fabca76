import { defineConfig } from 'vitest/config';

/** Rooms whose tests touch neither process, port nor clock: they share their worker and what it has imported. */
const PURE = ['analysis', 'cards', 'commands', 'domain', 'stories', 'bench'];
const unit = PURE.map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
	test: {
		testTimeout: 20_000,
		hookTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: unit, pool: 'threads', isolate: false },
			},
			{
				extends: true,
				test: { name: 'slow', include: ['test/**/*.test.ts'], exclude: unit },
			},
		],
	},
});
