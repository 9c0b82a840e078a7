import { dayOf, sayDay, type Instant } from '$lib/domain/days';

/** What lies at the top of every backup, for whoever opens it without the app. */
export function readmeText(made: Instant): string {
	return `Afterword backup
${sayDay(dayOf(new Date(made)))}

This is a whole Afterword journal: a reflective practice journal for learners on placement.

To get it back into Afterword
  Open Afterword, go to Settings, then Backup, and choose "Restore a backup".
  It joins what is there and replaces nothing.

To read it without Afterword
  The file is in the open "age" format (age-encryption.org), around a zip.
  With the age command-line tool:
      age --decrypt --output backup.zip "Afterword backup ....age"
  It asks for the passphrase: the words you wrote down, in small letters, with one
  space between them. Then open backup.zip as any other zip.

What is in it
  entries/     each entry in Markdown, to read with any program
  records/     the same and all the rest as JSON, one folder for each kind
               (revision: earlier wordings; tombstone: what was deleted for good)
  private/     the names to watch for: in no other file that Afterword makes
  manifest.json  how many there are of each kind, and every file's size and SHA-256

Keep it safe: whoever has the file and the words can read the journal.
`;
}

/** What lies at the top of an open copy. */
export function readableReadme(made: Instant): string {
	return `A copy of an Afterword journal, to read
${sayDay(dayOf(new Date(made)))}

This copy is not locked: anyone who has it can read it. It cannot be put back into Afterword;
a backup can.

  entries/   each entry in Markdown, to read with any program
  plan.md    the targets
  json/      the same and all the rest as JSON
`;
}
