import { defineConfig } from 'vitest/config';

const TEXTS = 'test/faults/texts.long.ts';
/** So much is new before it is looked through for what can go: most pages of 14,000 elements are read without a collection. */
const NEW_SPACE_MB = 512;

/** What takes minutes: `npm run test:faults`. */
export default defineConfig({
	test: {
		hookTimeout: 30_000,
		globalSetup: ['test/support/prepared-database.ts', 'test/support/postgres-server.ts'],
		projects: [
			{
				extends: true,
				test: { name: 'faults', include: ['test/faults/*.long.ts'], exclude: [TEXTS] },
			},
			{
				extends: true,
				test: {
					name: 'texts',
					include: [TEXTS],
					execArgv: [
						'--expose-gc',
						`--min-semi-space-size=${NEW_SPACE_MB}`,
						`--max-semi-space-size=${NEW_SPACE_MB}`,
					],
				},
			},
		],
	},
});
