/** What ministries, departments, boards and their heads are for: "the Trade and Transport Ministry" is one body. Data, no logic. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `agriculture agricultural arts audit aviation border budget children commerce conservation construction consumer corrections
  culture cultural customs defence defense development digital drug drugs ecology economic economics economy education educational
  elections emergencies emergency employment energy environment environmental equality ethics family farm farms finance financial
  fire firearms fisheries fishing food foreign forestry forests gas harbour harbor health heritage highways home homeland housing
  human immigration industry information infrastructure innovation insurance integration interior investment irrigation justice
  labor labour land lands law leisure licensing livestock maritime medical medicine medicines migration mines mining narcotics nuclear
  oceans oil parks pensions planning police ports power prisons procurement property railways recreation research rescue revenue rights roads
  safety sanitation science search security shipping social space sport sports statistics steel taxation technology
  telecommunications tobacco tourism trade training transit transport transportation treasury veterans water welfare wildlife
  women work works youth`.split(/\s+/),
)
