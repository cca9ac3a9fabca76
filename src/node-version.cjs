// Runs before anything else, on any Node: says in one sentence what is wrong with an old one.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 12)) {
	process.stderr.write(
		`Dateline needs Node 24.12 or newer and this is ${process.version}. Run "npm ci" (it brings its own Node), then "npm start".\n`,
	);
	process.exit(1);
}

// What was compiled at one start is there for the next. Where nothing can be written, Node goes on without.
require('node:module').enableCompileCache(`${__dirname}/../node_modules/.cache/dateline`);
