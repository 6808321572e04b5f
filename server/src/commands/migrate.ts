import { type Command, readOptions, withWorld } from './command.ts'

export const migrateDatabase: Command = {
  summary: 'Brings the database to the schema of this version.',
  usage: '',
  help: 'Every start does so by itself; this is for who wants it apart from a start.',
  async run(words) {
    readOptions(words, {})
    return withWorld(async () => {
      console.log('The database is up to date.')
      return 0
    })
  },
}
