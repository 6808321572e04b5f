import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.VICINO_SERVER ?? 'http://localhost:3000'

export default defineConfig({
  base: '/',
  plugins: [react()],
  server: { proxy: { '/api': server, '/brands': server } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    sourcemap: true,
    // What the sign-in page and the inbox share is one file, kept by browsers from release to release.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            {
              name: 'tiptap',
              test: /node_modules\/(@tiptap|@mantine\/tiptap|prosemirror-|linkifyjs|rope-sequence|orderedmap|w3c-keyname)/,
            },
          ],
        },
      },
    },
  },
})
