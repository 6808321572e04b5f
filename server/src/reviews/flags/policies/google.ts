import type { Policy } from './policy.ts'

// The Reviews Management Tool, its one-time appeal and the form for extortion: support.google.com/business/answer/4596773
// and /16404809 (read). The words of the categories and the tool's address are from memory.
export const google: Policy = {
  name: 'Google',
  reportUrl: 'https://support.google.com/business/workflow/9945796',
  trackUrl: 'https://support.google.com/business/workflow/9945796',
  rulesUrl: 'https://support.google.com/contributionpolicy/answer/7400114',
  appeal: 'once',
  categories: [
    {
      ...{ key: 'extortion', words: 'Extortion (merchant extortion report form)', fits: ['extortion'] },
      reportUrl: 'https://support.google.com/business/answer/16404809',
    },
    { key: 'spam', words: 'Spam', fits: ['burst', 'near_copy', 'own_copy', 'far_apart', 'spam'] },
    { key: 'conflict_of_interest', words: 'Conflict of interest', fits: ['competitor'] },
    { key: 'off_topic', words: 'Off topic', fits: ['wrong_place', 'not_offered'] },
    { key: 'profanity', words: 'Profanity', fits: [] },
    { key: 'harassment', words: 'Bullying or harassment', fits: [] },
    { key: 'hate', words: 'Discrimination or hate speech', fits: [] },
    { key: 'personal_information', words: 'Personal information', fits: [] },
    { key: 'not_helpful', words: 'Not helpful', fits: ['mismatch'] },
  ],
}
