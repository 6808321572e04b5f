import type { NameList } from './shape.ts'

export const englishNames: NameList = {
  female: `Abigail Aisha Alice Amelia Amy Anjali Beth Bronwen Catherine Charlotte Chloe Claire Daisy Eilidh Eleanor Ella
    Ellie Emily Erin Esme Eva Fatima Fiona Florence Freya Georgia Grace Hannah Harriet Heather Holly Imogen Isla
    Jasmine Jessica Joanna Kate Kirsty Laura Lily Lucy Maisie Megan Mia Molly Nadia Naomi Niamh Olivia Orla Phoebe
    Poppy Priya Rachel Rebecca Rosie Ruth Sarah Sian Sophie Yasmin Zara`,
  male: `Aaron Adam Adeel Alexander Alfie Andrew Angus Anthony Archie Arjun Arthur Ben Callum Charlie Christopher Connor
    Daniel David Dylan Edward Ewan Finlay Fraser Gareth George Hamish Harry Henry Hugh Ibrahim Idris Isaac Jack Jacob
    James Jamie Joe Jonathan Joshua Kieran Leo Lewis Liam Louis Luke Matthew Max Mohammed Nathan Noah Oliver Oscar Owen
    Patrick Peter Rhys Robert Rory Samuel Stephen Theo Thomas Toby William`,
  last: `Adams Ahmed Ali Allen Anderson Bailey Baker Barnes Begum Bell Bennett Brooks Brown Butler Campbell Carter
    Chapman Clark Clarke Cole Collins Cook Cooper Cox Davies Dixon Edwards Ellis Evans Fisher Foster Fraser Gibson
    Graham Grant Gray Green Griffiths Hall Hamilton Harris Harrison Harvey Hill Holmes Hughes Hunt Hunter Hussain
    Jackson James Jenkins Johnson Johnston Jones Kaur Kelly Kennedy Khan King Knight Lewis Lloyd MacDonald Marshall
    Martin Mason Matthews McKenzie Miller Mills Mitchell Moore Morgan Morris Morrison Murphy Murray Ncube Okafor Owen
    Palmer Parker Patel Pearson Phillips Powell Price Reynolds Richards Richardson Roberts Robertson Robinson Rogers
    Ross Russell Saunders Scott Shah Shaw Simpson Singh Smith Stevens Stewart Sullivan Taylor Thomas Thompson Turner
    Walker Ward Watson Webb White Wilkinson Williams Wilson Wood Wright Young`,
}
