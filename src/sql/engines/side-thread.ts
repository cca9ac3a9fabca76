/** The thread of a side connection: does with its own connection to the file what it is sent. */
import type { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Asked } from './side-connection.ts';
import { openConnection, runStatements } from './sqlite-connection.ts';

let connection: DatabaseSync | undefined;

function answerTo(statements: readonly string[]): Answer {
	try {
		connection ??= openConnection(new URL(workerData));
		return { rows: runStatements(connection, statements) };
	} catch (error) {
		const { message } = error instanceof Error ? error : new Error(String(error));
		return {
			problem: message,
			errcode: error instanceof Error && 'errcode' in error && error.errcode,
		};
	}
}

parentPort?.on('message', (asked: Asked) => {
	if (asked !== 'end') return parentPort?.postMessage(answerTo(asked));
	connection?.close();
	parentPort?.close();
});
