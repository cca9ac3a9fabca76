// Runs before anything else, on any Node: says in one sentence what is wrong with an old one.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 12)) {
	process.stderr.write(
		`Dateline needs Node 24.12 or newer and this is ${process.version}. Run "npm ci" (it brings its own Node), then "npm start".\n`,
	);
	process.exit(1);
}
