/** First names that English news writes of people from elsewhere, of one gender where they are borne. Data, no logic. */

const names = (list: string): readonly string[] => list.trim().split(/\s+/)

export const MALE_NAMES_ABROAD: readonly string[] = names(
  `Piet Bjorn Gunnar Leif Olav Oskar Nils Mikkel Søren Soren Joost Jaap Kees Ruud Wouter Maarten Pietro Zoltan Zoltán Laszlo László
  Istvan István Gábor Jarek Jaroslaw Jarosław Krzysztof Grzegorz Dariusz Radek Jiri Jiří Vaclav Václav Zdenek Zdeněk Dragan Goran
  Bohdan Arturs Juris Guntis Valdis Vytautas Algirdas Kestutis Toomas Eino Pekka Jukka Antti Mikko Karl-Heinz Uwe Guillaume Benoit
  Benoît Mathieu João Joao Tiago Nuno Goncalo Gonçalo Kwame Chidi Chinedu Emeka Tunde Otieno Sipho Thabo Amit Deepak Haruto Min-jun`,
)

export const FEMALE_NAMES_ABROAD: readonly string[] = names(
  `Oda Ilva Anja Solveig Ragnhild Marieke Femke Sanne Anneke Katrien Liesbeth Chiara Ilaria Ginevra Eszter Katalin Ildiko Ildikó
  Katarzyna Zofia Lenka Jitka Radka Vesna Jelena Milica Snezana Snežana Natalya Tatyana Ekaterina Ludmila Iryna Halyna Ilze Inese
  Baiba Jurate Kersti Riina Aino Riikka Päivi Outi Tuula Ulrike Antje Silke Gerda Elke Aurelie Aurélie Céline Nathalie Odile
  Solange Inês Layla Ngozi Wanjiku Achieng Nomsa Zanele Priya Anjali Sunita Lakshmi Keiko Naoko`,
)
