import { defineConfig } from 'vitest/config';

/** What takes minutes: `npm run test:faults`. */
export default defineConfig({
	test: {
		include: ['test/faults/*.long.ts'],
		globalSetup: ['test/support/prepared-database.ts', 'test/support/postgres-server.ts'],
		hookTimeout: 30_000,
	},
});
