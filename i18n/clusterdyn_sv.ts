<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>ClusterDyn Desktop</source>
        <translation>ClusterDyn Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Shows how a business cluster works, not only how big it is: from interviews through five stages and their feedback loops to a report the cluster can use. It works without a network, and everything stays on this computer.</source>
        <translation>Visar hur ett företagskluster fungerar, inte bara hur stort det är: från intervjuer via fem steg och deras återkopplingsslingor till en rapport som klustret har nytta av. Programmet arbetar utan nätverk, och allt stannar på den här datorn.</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. It comes with Qt and PySide (GNU LGPL, version 3), and the Noto fonts (SIL Open Font License 1.1). The licences of all parts are installed with the program.</source>
        <translation>Programmet är fri programvara under GNU General Public License, version 3 eller senare. Med det följer Qt och PySide (GNU LGPL, version 3) och typsnitten Noto (SIL Open Font License 1.1). Licenserna för alla delar installeras med programmet.</translation>
    </message>
    <message>
        <source>The published model</source>
        <translation>Den publicerade modellen</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Vad den inte kan säga</translation>
    </message>
    <message>
        <source>Whose method this is</source>
        <translation>Vems metoden är</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Create and plan</source>
        <translation>Skapa och planera</translation>
    </message>
    <message>
        <source>For example AL, KN</source>
        <translation>Till exempel AL, KN</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Interviews from</source>
        <translation>Intervjuer från</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Huvudspråk</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Inte bestämt än</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>ClusterDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Cluster organisation</source>
        <translation>Klusterorganisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Grundat</translation>
    </message>
    <message>
        <source>Keep cluster</source>
        <translation>Spara kluster</translation>
    </message>
    <message>
        <source>Languages spoken in interviews</source>
        <translation>Språk i intervjuerna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>Only the name is needed now; the rest can follow.</source>
        <translation>Bara namnet behövs nu, resten kan fyllas i senare.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The body that runs the cluster, if there is one</source>
        <translation>Organisationen som driver klustret, om det finns någon</translation>
    </message>
    <message>
        <source>What the companies do</source>
        <translation>Vad företagen gör</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>ExchangeCheck</name>
    <message>
        <source>Bring in</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Repaired while reading</source>
        <translation>Rättat vid inläsningen</translation>
    </message>
</context>
<context>
    <name>ExchangeStart</name>
    <message>
        <source>A folder of CSV files, laid out like the example study. What is here already stays as it is.</source>
        <translation>En mapp med CSV-filer, upplagda som i exempelstudien. Det som redan finns här lämnas som det är.</translation>
    </message>
    <message>
        <source>A study kept in tables</source>
        <translation>En studie i tabeller</translation>
    </message>
    <message>
        <source>A workbook is read and compared first. You see what it would do before anything changes.</source>
        <translation>Arbetsboken läses och jämförs först. Här syns vad den skulle ändra, innan något ändras.</translation>
    </message>
    <message>
        <source>Assessments to export</source>
        <translation>Bedömningar att exportera</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Välj alla som visas</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Drop a workbook here</source>
        <translation>Släpp en arbetsbok här</translation>
    </message>
    <message>
        <source>In from a partner</source>
        <translation>In från en partner</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Arbetsbokens språk</translation>
    </message>
    <message>
        <source>Load a study from tables…</source>
        <translation>Läs in en studie från tabeller…</translation>
    </message>
    <message>
        <source>One workbook with everything in the assessments you choose. Partners read and edit it in Excel, and send it back.</source>
        <translation>En arbetsbok med allt som finns i de valda bedömningarna. Partner läser och redigerar den i Excel och skickar tillbaka den.</translation>
    </message>
    <message>
        <source>Out to Excel</source>
        <translation>Ut till Excel</translation>
    </message>
    <message>
        <source>Search assessments</source>
        <translation>Sök bland bedömningarna</translation>
    </message>
    <message>
        <source>Search by cluster, place or round</source>
        <translation>Sök på kluster, plats eller omgång</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Add and enter another</source>
        <translation>Lägg till och fortsätt</translation>
    </message>
    <message>
        <source>Add interview</source>
        <translation>Lägg till intervju</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Samtycket återtaget den</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Each quote is asked about again.</source>
        <translation>Varje citat stäms av särskilt.</translation>
    </message>
    <message>
        <source>For example AL, KN</source>
        <translation>Till exempel AL, KN</translation>
    </message>
    <message>
        <source>For example: tool maker, cluster board, municipality</source>
        <translation>Till exempel: verktygstillverkare, klusterstyrelse, kommun</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>In comparisons with other clusters</source>
        <translation>I jämförelser med andra kluster</translation>
    </message>
    <message>
        <source>In the cluster’s report</source>
        <translation>I klustrets rapport</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
    <message>
        <source>Label (no name)</source>
        <translation>Beteckning (inte namn)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>May be used</source>
        <translation>Får användas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Inte bestämt än</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Inte återtaget</translation>
    </message>
    <message>
        <source>Only as figures of groups, without names.</source>
        <translation>Bara som siffror för grupper, utan namn.</translation>
    </message>
    <message>
        <source>Quotes without a name</source>
        <translation>Som citat utan namn</translation>
    </message>
    <message>
        <source>Size of the firm</source>
        <translation>Företagets storlek</translation>
    </message>
    <message>
        <source>Who is interviewed</source>
        <translation>Intervjupersonens roll</translation>
    </message>
    <message>
        <source>Without it the interview is left out of every figure and text.</source>
        <translation>Annars utelämnas intervjun ur alla siffror och texter.</translation>
    </message>
</context>
<context>
    <name>InterviewGoTo</name>
    <message>
        <source>2.08, or trust</source>
        <translation>2.08, eller förtroende</translation>
    </message>
    <message>
        <source>Enter goes there. Esc stays here.</source>
        <translation>Enter går dit. Esc stannar här.</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Gå till en fråga</translation>
    </message>
    <message>
        <source>Number or words of the question</source>
        <translation>Frågans nummer eller ord ur den</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Frågor som hittats</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Clusters and their assessments</source>
        <translation>Kluster och deras bedömningar</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Search clusters, places, rounds</source>
        <translation>Sök kluster, platser, omgångar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Sök i biblioteket</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About and help</source>
        <translation>Om och hjälp</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Parts of the assessment</source>
        <translation>Delar av bedömningen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Delar av programmet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Add interview</source>
        <translation>Lägg till intervju</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>For example AL, KN</source>
        <translation>Till exempel AL, KN</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Interviews from</source>
        <translation>Intervjuer från</translation>
    </message>
    <message>
        <source>Kinds of respondent</source>
        <translation>Intervjupersonernas roller</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Huvudspråk</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Inte bestämt än</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Starta intervju</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Answers have changed since this was made. Make the report anew to see them in it.</source>
        <translation>Svaren har ändrats sedan rapporten gjordes. Gör om rapporten för att få med dem.</translation>
    </message>
    <message>
        <source>Apart from the language of the screen</source>
        <translation>Oberoende av skärmspråket</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>Ändra i Inställningar</translation>
    </message>
    <message>
        <source>Every interview and answer with its note, quote and evidence, for partners to read and edit in Excel and to send back. It is read back and compared before it is handed over.</source>
        <translation>Alla intervjuer och svar med anteckning, citat och belägg, för partner att läsa och redigera i Excel och skicka tillbaka. Arbetsboken läses tillbaka och jämförs innan den lämnas ut.</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Exportera arbetsbok…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Language of report and workbook</source>
        <translation>Rapportens och arbetsbokens språk</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Gör rapporten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open in the system’s PDF program</source>
        <translation>Öppna i datorns PDF-program</translation>
    </message>
    <message>
        <source>Position with its reasons and doubt, stages, loops, voices, quotes with permission, actions. You see every page before you save it.</source>
        <translation>Stegläget med skäl och tillförlitlighet, steg, slingor, röster, citat som får användas, åtgärder. Alla sidor visas innan rapporten sparas.</translation>
    </message>
    <message>
        <source>Publisher on the cover</source>
        <translation>Utgivare på omslaget</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The manager’s report</source>
        <translation>Processledarens rapport</translation>
    </message>
    <message>
        <source>The workbook</source>
        <translation>Arbetsboken</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Sparas i</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Printed on the cover of reports.</source>
        <translation>Trycks på rapporternas omslag.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Reports choose their own language.</source>
        <translation>Rapporternas språk väljs för sig.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Stands beside every change you make, so that others can ask.</source>
        <translation>Står vid varje ändring du gör, så att andra kan fråga.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Namn eller initialer</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ditt arbete</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>All keys of the interview</source>
        <translation>Intervjuns alla kortkommandon</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Stäng programmet, allt är sparat</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Helskärm, och tillbaka</translation>
    </message>
    <message>
        <source>In an assessment</source>
        <translation>I en bedömning</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>I en intervju</translation>
    </message>
    <message>
        <source>In the library and the plan</source>
        <translation>I biblioteket och planen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>New assessment, new interview</source>
        <translation>Ny bedömning, ny intervju</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>Open the assessment, start the interview</source>
        <translation>Öppna bedömningen, starta intervjun</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Remove; it can be put back</source>
        <translation>Ta bort, kan läggas tillbaka</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Sök i biblioteket</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The open assessment</source>
        <translation>Den öppna bedömningen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n kluster</numerusform>
            <numerusform>%n kluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n post skriven.</numerusform>
            <numerusform>%n poster skrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess how a business cluster works. Without a command, opens the app.</source>
        <translation>Bedömer hur ett företagskluster fungerar. Utan kommando öppnas programmet.</translation>
    </message>
    <message>
        <source>Everything was here already; nothing changed.</source>
        <translation>Allt fanns redan här. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The store holds no assessment yet.</source>
        <translation>Databasen innehåller ingen bedömning än.</translation>
    </message>
    <message>
        <source>an id, its unique beginning, or a code</source>
        <translation>ett id, dess entydiga början eller en kod</translation>
    </message>
    <message>
        <source>another store than your own</source>
        <translation>en annan databas än den egna</translation>
    </message>
    <message>
        <source>as JSON, every number unrounded</source>
        <translation>som JSON, med alla tal oavrundade</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>som JSON, för program</translation>
    </message>
    <message>
        <source>bring in an Excel workbook</source>
        <translation>importera en Excel-arbetsbok</translation>
    </message>
    <message>
        <source>check that this installation has all its parts</source>
        <translation>kontrollera att installationen har alla delar</translation>
    </message>
    <message>
        <source>established {stage}</source>
        <translation>etablerat {stage}</translation>
    </message>
    <message>
        <source>every assessment of the store</source>
        <translation>alla bedömningar i databasen</translation>
    </message>
    <message>
        <source>list clusters and assessments</source>
        <translation>lista kluster och bedömningar</translation>
    </message>
    <message>
        <source>load a study from CSV tables</source>
        <translation>läs in en studie från CSV-tabeller</translation>
    </message>
    <message>
        <source>load the example study into the store</source>
        <translation>läs in exempelstudien i databasen</translation>
    </message>
    <message>
        <source>say what would happen, do nothing</source>
        <translation>tala om vad som skulle hända, gör inget</translation>
    </message>
    <message>
        <source>show an assessment&apos;s results</source>
        <translation>visa en bedömnings resultat</translation>
    </message>
    <message>
        <source>the folder for pictures, PDF and workbook</source>
        <translation>mappen för bilder, PDF och arbetsbok</translation>
    </message>
    <message>
        <source>the folder with the CSV tables</source>
        <translation>mappen med CSV-tabellerna</translation>
    </message>
    <message>
        <source>the language to answer in, for example sv</source>
        <translation>språket att svara på, till exempel sv</translation>
    </message>
    <message>
        <source>walk through every screen and leave pictures</source>
        <translation>gå igenom alla skärmbilder och spara dem som bilder</translation>
    </message>
    <message>
        <source>write a report as PDF</source>
        <translation>skriv en rapport som PDF</translation>
    </message>
    <message>
        <source>write assessments to an Excel workbook</source>
        <translation>skriv bedömningar till en Excel-arbetsbok</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n difference(s)</source>
        <translation>
            <numerusform>{name}: %n skillnad</numerusform>
            <numerusform>{name}: %n skillnader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: new, %n answer(s)</source>
        <translation>
            <numerusform>{name}: nytt, %n svar</numerusform>
            <numerusform>{name}: nytt, %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same as here</source>
        <translation>{name}: oförändrat</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n page(s).</source>
        <translation>
            <numerusform>{path}: %n sida.</numerusform>
            <numerusform>{path}: %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: {counts}; read back and compared.</source>
        <translation>{path}: {counts}. Tillbakaläst och jämfört.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A score is a whole number from 1 to 5, not {found}.</source>
        <translation>En poäng är ett heltal från 1 till 5, inte {found}.</translation>
    </message>
    <message>
        <source>An evidence grade is a whole number from 0 to 4, not {found}.</source>
        <translation>Graden av belägg är ett heltal från 0 till 4, inte {found}.</translation>
    </message>
    <message>
        <source>Another program is working on the store {path}; nothing was kept. Try again in a moment.</source>
        <translation>Ett annat program arbetar med databasen {path}. Inget har sparats. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>No assessment was named; name one or more, or all of them.</source>
        <translation>Ingen bedömning har angetts. Ange en eller flera, eller alla.</translation>
    </message>
    <message>
        <source>No question is meant for the role “{role}” of interview {label}; change the role in the plan.</source>
        <translation>Ingen fråga är avsedd för rollen ”{role}” i intervju {label}. Ändra rollen i planen.</translation>
    </message>
    <message>
        <source>The assessment “{assessment}” was named twice; name it once.</source>
        <translation>Bedömningen ”{assessment}” har angetts två gånger. Ange den en gång.</translation>
    </message>
    <message>
        <source>The cluster has no name yet; type one to keep it.</source>
        <translation>Klustret har inget namn än. Skriv ett för att spara det.</translation>
    </message>
    <message>
        <source>The disk with the store {path} is full; the last change was not kept. Make room, then try again.</source>
        <translation>Disken med databasen {path} är full. Den senaste ändringen har inte sparats. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The disk with the store {path} reports an error; the last change was not kept. Copy the store to another disk.</source>
        <translation>Disken med databasen {path} rapporterar ett fel. Den senaste ändringen har inte sparats. Kopiera databasen till en annan disk.</translation>
    </message>
    <message>
        <source>The driver for {location} is not installed; install the one its URL names.</source>
        <translation>Drivrutinen för {location} är inte installerad. Installera den som anges i URL:en.</translation>
    </message>
    <message>
        <source>The folder {folder} for the store {path} cannot be made; choose another place.</source>
        <translation>Mappen {folder} för databasen {path} går inte att skapa. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The font {file} is missing from {folder}; install the program again to bring it back.</source>
        <translation>Typsnittet {file} saknas i {folder}. Installera om programmet för att få tillbaka det.</translation>
    </message>
    <message>
        <source>The hidden part of {file} is damaged; ask the sender to export it again.</source>
        <translation>Den dolda delen av {file} är skadad. Be avsändaren exportera filen igen.</translation>
    </message>
    <message>
        <source>The instrument has {count} faults, the first in {file}; mend them.</source>
        <translation>Antal fel i instrumentet: {count}, det första i {file}. Rätta dem.</translation>
    </message>
    <message>
        <source>The instrument “{id}” {version} is in {folder} and in {other}; remove one.</source>
        <translation>Instrumentet ”{id}” {version} finns både i {folder} och i {other}. Ta bort det ena.</translation>
    </message>
    <message>
        <source>The instrument “{id}” {version} is not at hand; install the program version that has it.</source>
        <translation>Instrumentet ”{id}” {version} finns inte här. Installera den programversion som har det.</translation>
    </message>
    <message>
        <source>The interview has no label yet; type a pseudonym, for example SE-S-01.</source>
        <translation>Intervjun har ingen beteckning än. Skriv en pseudonym, till exempel SE-S-01.</translation>
    </message>
    <message>
        <source>The label “{label}” is taken by another interview; choose another one.</source>
        <translation>Beteckningen ”{label}” används av en annan intervju. Välj en annan.</translation>
    </message>
    <message>
        <source>The logo {file} cannot be read as a picture; choose a PNG or JPEG file in Settings.</source>
        <translation>Logotypen {file} går inte att läsa som bild. Välj en PNG- eller JPEG-fil i Inställningar.</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}); change one of the dates.</source>
        <translation>Perioden slutar ({end}) innan den börjar ({start}). Ändra ett av datumen.</translation>
    </message>
    <message>
        <source>The program does not speak “{found}” yet; choose one of {languages}.</source>
        <translation>Programmet kan inte ”{found}” än. Välj något av {languages}.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” would have more than {limit} rows; export fewer assessments at once.</source>
        <translation>Bladet ”{sheet}” skulle få fler än {limit} rader. Exportera färre bedömningar åt gången.</translation>
    </message>
    <message>
        <source>The store {location} does not answer; check the network and try again.</source>
        <translation>Databasen {location} svarar inte. Kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened; check that you may read and write it.</source>
        <translation>Databasen {path} går inte att öppna. Kontrollera att den får läsas och skrivas.</translation>
    </message>
    <message>
        <source>The store {path} comes from an older program, and the copy {copy} that has to be made first could not be written; make room there and try again.</source>
        <translation>Databasen {path} kommer från ett äldre program, och kopian {copy}, som måste göras först, gick inte att skriva. Frigör utrymme där och försök igen.</translation>
    </message>
    <message>
        <source>The store {path} has {found} of {expected} bytes; its end is missing. Copy it again from where it came.</source>
        <translation>Databasen {path} har {found} av {expected} byte. Slutet saknas. Kopiera den igen därifrån den kom.</translation>
    </message>
    <message>
        <source>The store {path} is damaged; open a copy of it from before, and keep this file.</source>
        <translation>Databasen {path} är skadad. Öppna en tidigare kopia av den, och behåll den här filen.</translation>
    </message>
    <message>
        <source>The store {path} is read-only; nothing was kept. Make it writable or copy it.</source>
        <translation>Databasen {path} är skrivskyddad. Inget har sparats. Ta bort skrivskyddet eller kopiera den.</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer program ({program}) than this one ({this}); open it with the newer one. It was left as it is.</source>
        <translation>Databasen {path} är skriven av ett nyare program ({program}) än det här ({this}). Öppna den med det nyare. Den har lämnats som den är.</translation>
    </message>
    <message>
        <source>The text in the base language “{language}” is missing ({file}); add it.</source>
        <translation>Texten på grundspråket ”{language}” saknas ({file}). Lägg till den.</translation>
    </message>
    <message>
        <source>The {kind} {id} belongs elsewhere in this store (another {field}); nothing was changed. Ask the sender for a fresh file.</source>
        <translation>Posten {id} ({kind}) hör hemma på ett annat ställe i databasen ({field} skiljer sig). Inget har ändrats. Be avsändaren om en ny fil.</translation>
    </message>
    <message>
        <source>The {kind} {id} belongs to {parent}, which is not there; nothing was changed. Ask the sender for a complete file.</source>
        <translation>Posten {id} ({kind}) hör till {parent}, som saknas. Inget har ändrats. Be avsändaren om en fullständig fil.</translation>
    </message>
    <message>
        <source>There is no assessment “{assessment}” in this store; “clusterdyn list” shows those there are.</source>
        <translation>Bedömningen ”{assessment}” finns inte i databasen. ”clusterdyn list” visar dem som finns.</translation>
    </message>
    <message>
        <source>There is no file {file}; check its name.</source>
        <translation>Filen {file} finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>There is no instrument in {folder}; install the program again.</source>
        <translation>Det finns inget instrument i {folder}. Installera om programmet.</translation>
    </message>
    <message>
        <source>There is no report of the kind “{kind}”; choose one of {kinds}.</source>
        <translation>Det finns ingen rapport av slaget ”{kind}”. Välj något av {kinds}.</translation>
    </message>
    <message>
        <source>This interview is no longer in the store; choose another one in the plan.</source>
        <translation>Intervjun finns inte längre i databasen. Välj en annan i planen.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); check that you may open it.</source>
        <translation>{file} går inte att läsa ({reason}). Kontrollera att filen får öppnas.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF; make the report anew.</source>
        <translation>{file} går inte att läsa som PDF. Gör om rapporten.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close it in other programs, or choose another place.</source>
        <translation>{file} går inte att skriva ({reason}). Stäng filen i andra program, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} does not end in .xlsx; name the workbook so.</source>
        <translation>{file} slutar inte på .xlsx. Ge arbetsboken ett sådant namn.</translation>
    </message>
    <message>
        <source>{file} has an empty list at “{key}”; fill it.</source>
        <translation>{file} har en tom lista vid ”{key}”. Fyll i den.</translation>
    </message>
    <message>
        <source>{file} has cells far outside any table; delete them and save it again.</source>
        <translation>{file} har celler långt utanför tabellerna. Ta bort dem och spara filen igen.</translation>
    </message>
    <message>
        <source>{file} has format {found} at “{key}”; this program reads {expected}.</source>
        <translation>{file} har format {found} vid ”{key}”. Det här programmet läser {expected}.</translation>
    </message>
    <message>
        <source>{file} has format {found}, and this program reads up to {expected}; open it with a newer program.</source>
        <translation>{file} har format {found}, och det här programmet läser till och med {expected}. Öppna filen med ett nyare program.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} parts inside, which no workbook needs; ask the sender to export it again.</source>
        <translation>{file} består av fler än {limit} delar, och så många behöver ingen arbetsbok. Be avsändaren exportera den igen.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} rows; load it in parts.</source>
        <translation>{file} har fler än {limit} rader. Läs in filen i delar.</translation>
    </message>
    <message>
        <source>{file} has no text at “{key}”; write it.</source>
        <translation>{file} saknar text vid ”{key}”. Skriv den.</translation>
    </message>
    <message>
        <source>{file} has the key “{key}” twice; remove one.</source>
        <translation>{file} har nyckeln ”{key}” två gånger. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file} has {count} cells that cannot be understood; mend them and bring it in again. Nothing was changed.</source>
        <translation>Antal celler i {file} som inte går att förstå: {count}. Rätta dem och importera filen igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{file} has {count} faults; mend them and load it again. Nothing was loaded.</source>
        <translation>{file} har {count} fel. Rätta det som är fel och läs in filen igen. Inget har lästs in.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a list.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå en lista.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a number.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå ett tal.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a text.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå en text.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected a whole number.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå ett heltal.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected an object.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå ett objekt.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected one of: {expected}.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå något av: {expected}.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected true or false.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå true eller false.</translation>
    </message>
    <message>
        <source>{file} has {found} at “{key}”; expected: {expected}.</source>
        <translation>{file} har {found} vid ”{key}”. Där ska stå: {expected}.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes, more than the {limit} that are read; send it in parts.</source>
        <translation>{file} har {found} byte, mer än de {limit} som läses. Skicka filen i delar.</translation>
    </message>
    <message>
        <source>{file} has {found} characters at “{key}”; at most {limit} fit the drawing.</source>
        <translation>{file} har {found} tecken vid ”{key}”. Högst {limit} får plats i bilden.</translation>
    </message>
    <message>
        <source>{file} has {found} entries at “{key}”; expected: {expected}.</source>
        <translation>Antal poster i {file} vid ”{key}”: {found}. Det ska vara {expected}.</translation>
    </message>
    <message>
        <source>{file} has {found} twice at “{key}”; remove one.</source>
        <translation>{file} har {found} två gånger vid ”{key}”. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file} has “{key}”, which is not known here; expected: {expected}.</source>
        <translation>{file} har ”{key}”, som inte är känt här. Där ska stå: {expected}.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; ask for it to be sent again.</source>
        <translation>{file} är skadad och går inte att läsa. Be att få filen skickad igen.</translation>
    </message>
    <message>
        <source>{file} is empty; ask for it to be sent again.</source>
        <translation>{file} är tom. Be att få filen skickad igen.</translation>
    </message>
    <message>
        <source>{file} is not JSON (line {line}, column {column}); mend it there.</source>
        <translation>{file} är inte JSON (rad {line}, kolumn {column}). Rätta filen där.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx); save it as one and bring it in again.</source>
        <translation>{file} är inte en Excel-arbetsbok (.xlsx). Spara filen som en sådan och importera den igen.</translation>
    </message>
    <message>
        <source>{file} is not an exchange workbook of this program; export one from the program to begin with.</source>
        <translation>{file} är inte en arbetsbok från det här programmet. Exportera en från programmet att börja med.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8 (line {line}, column {column}); save it as UTF-8.</source>
        <translation>{file} är inte skriven i UTF-8 (rad {line}, kolumn {column}). Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save it without one and bring it in again.</source>
        <translation>{file} är skyddad med lösenord. Spara filen utan lösenord och importera den igen.</translation>
    </message>
    <message>
        <source>{file} lacks “{key}”; add it.</source>
        <translation>{file} saknar ”{key}”. Lägg till det.</translation>
    </message>
    <message>
        <source>{file} names {found} at “{key}”, which is not among the {expected}.</source>
        <translation>{file} anger {found} vid ”{key}”, men det finns inte bland {expected}.</translation>
    </message>
    <message>
        <source>{file} says “{found}” at “{key}”, another language than its name; mend one.</source>
        <translation>{file} anger ”{found}” vid ”{key}”, ett annat språk än i filnamnet. Rätta det ena.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than is read; split it into several workbooks.</source>
        <translation>{file} blir större än vad som kan läsas när den packas upp. Dela upp den på flera arbetsböcker.</translation>
    </message>
    <message>
        <source>{file} was not delivered: read back, {assessment} held {found} where {expected} was written; export it again.</source>
        <translation>{file} har inte lämnats ut: vid tillbakaläsning innehöll {assessment} {found} där {expected} hade skrivits. Exportera igen.</translation>
    </message>
    <message>
        <source>{file}, line {line}, has {found} fields where {expected} are expected; look for a comma or quote too many.</source>
        <translation>{file}, rad {line}, har {found} fält i stället för {expected}. Leta efter ett komma eller citattecken för mycket.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a field is too long to be read; look for a quote that is not closed.</source>
        <translation>{file}, rad {line}: ett fält är för långt för att läsas. Leta efter ett citattecken som inte avslutas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the quotes do not match; close each quote and double those inside.</source>
        <translation>{file}, rad {line}: citattecknen går inte ihop. Avsluta varje citat och dubblera citattecken inuti.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is empty; give a value.</source>
        <translation>{file}, rad {line}: ”{column}” är tom. Ange ett värde.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is yes though interview {interview} has no consent for quotes; change one.</source>
        <translation>{file}, rad {line}: ”{column}” är ja fast intervju {interview} saknar samtycke till citat. Ändra det ena.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is {found} though the state is “{state}”; remove the score or change the state.</source>
        <translation>{file}, rad {line}: ”{column}” är {found} fast läget är ”{state}”. Ta bort poängen eller ändra läget.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is {found}; give a number from {lowest} to {highest}.</source>
        <translation>{file}, rad {line}: ”{column}” är {found}. Ange ett tal från {lowest} till {highest}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”, as in line {first} already; remove one.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”, precis som på rad {first}. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”, which is not in {expected}; mend one of them.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”, som inte finns i {expected}. Rätta det ena.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give a country code of two letters.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange en landskod med två bokstäver.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give a number with a decimal point.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange ett tal med decimalpunkt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give a whole number.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange ett heltal.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; give one of {expected}.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Ange något av {expected}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{column}” is “{found}”; write the date like 2026-10-14.</source>
        <translation>{file}, rad {line}: ”{column}” är ”{found}”. Skriv datumet som 2026-10-14.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: a new row cannot be added to this sheet; add it in the program.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: i det här bladet går det inte att lägga till rader. Lägg till i programmet i stället.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: a new row needs the column “{needed}”, which is missing; bring it back.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: en ny rad behöver kolumnen ”{needed}”, som saknas. Lägg tillbaka den.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: a value is needed here; give one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: här behövs ett värde. Ange ett.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the hidden id “{found}” is not in this workbook; clear it to add a new row.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: det dolda id:t ”{found}” finns inte i arbetsboken. Töm cellen för att lägga till en ny rad.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the quote is permitted though its interview has no consent for quotes; change one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: citatet får användas fast intervjun saknar samtycke till citat. Ändra det ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the row is about {found}, and its hidden id about {expected}; sort whole rows, not single columns.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: raden gäller {found}, och dess dolda id gäller {expected}. Sortera hela rader, inte enstaka kolumner.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: the state is scored and there is no score; give one or change the state.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: läget är poängsatt, men poäng saknas. Ange en poäng eller ändra läget.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: there is a score ({found}) though the state is not scored; change one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: det finns en poäng ({found}) fast läget inte är poängsatt. Ändra det ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: this column stands twice; remove one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: kolumnen finns två gånger. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: this row stands twice with different values; remove one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: raden finns två gånger med olika värden. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: {found} is not from {lowest} to {highest}; change it.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: {found} ligger inte mellan {lowest} och {highest}. Ändra talet.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no assessment of this workbook; choose one that is.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: bedömningen ”{found}” finns inte i arbetsboken. Välj en som finns.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no date; write it like 2026-10-14.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är inget datum. Skriv det som 2026-10-14.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no number; give one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är inget tal. Ange ett.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no question of the instrument; give a number like 2.08.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: frågan ”{found}” finns inte i instrumentet. Ange ett nummer som 2.08.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no respondent of this assessment; choose one who is.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: intervjupersonen ”{found}” finns inte i bedömningen. Välj en som finns.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is no whole number; give one.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” är inget heltal. Ange ett.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: “{found}” is not among the choices; take one from the list.</source>
        <translation>{file}, blad ”{sheet}”, cell {cell}: ”{found}” finns inte bland valen. Välj ur listan.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”: the hidden column with the ids is missing; ask the sender to export it again.</source>
        <translation>{file}, blad ”{sheet}”: den dolda kolumnen med id:n saknas. Be avsändaren exportera filen igen.</translation>
    </message>
    <message>
        <source>{file}: no question measures the variable {found} (“{key}”); add one.</source>
        <translation>{file}: ingen fråga mäter variabeln {found} (”{key}”). Lägg till en.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” in line {line} is not known; the columns are {expected}.</source>
        <translation>{file}: kolumnen ”{column}” på rad {line} är inte känd. Kolumnerna är {expected}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is missing in line {line}; the columns are {expected}.</source>
        <translation>{file}: kolumnen ”{column}” saknas på rad {line}. Kolumnerna är {expected}.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” stands twice in line {line}; remove one.</source>
        <translation>{file}: kolumnen ”{column}” finns två gånger på rad {line}. Ta bort den ena.</translation>
    </message>
    <message>
        <source>{file}: the loop {found} at “{key}” has no link from {source} to {target}; add it.</source>
        <translation>{file}: slingan {found} vid ”{key}” saknar samband från {source} till {target}. Lägg till det.</translation>
    </message>
    <message>
        <source>{file}: the loop {found} at “{key}” has {minuses} minus signs, which is not type {type}.</source>
        <translation>{file}: slingan {found} vid ”{key}” har {minuses} minustecken, vilket inte stämmer med typ {type}.</translation>
    </message>
    <message>
        <source>{file}: the loop {found} at “{key}” passes a variable twice; split it.</source>
        <translation>{file}: slingan {found} vid ”{key}” går genom en variabel två gånger. Dela den.</translation>
    </message>
    <message>
        <source>{folder} holds more than {limit} text files; remove those that do not belong.</source>
        <translation>{folder} innehåller fler än {limit} textfiler. Ta bort dem som inte hör dit.</translation>
    </message>
    <message>
        <source>{location} is no store that can be opened; give a file, or the URL of a server.</source>
        <translation>{location} är ingen databas som går att öppna. Ange en fil, eller en servers URL.</translation>
    </message>
    <message>
        <source>{path} differs from this store in {count} places, and merging is not possible yet; nothing was changed. Bring it into an empty store to read it.</source>
        <translation>{path} skiljer sig från databasen på {count} ställen, och det går inte att slå ihop dem än. Inget har ändrats. Importera filen i en tom databas för att läsa den.</translation>
    </message>
    <message>
        <source>{path} is a database of another program; check the name. It was left as it is.</source>
        <translation>{path} är ett annat programs databas. Kontrollera namnet. Den har lämnats som den är.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file of the store.</source>
        <translation>{path} är en mapp. Ange databasens fil.</translation>
    </message>
    <message>
        <source>{path} is an empty file; remove it to begin a new store, or name another one.</source>
        <translation>{path} är en tom fil. Ta bort den för att börja en ny databas, eller ange en annan.</translation>
    </message>
    <message>
        <source>{path} is not a store of this program; check the name. It was left as it is.</source>
        <translation>{path} är inte en databas från det här programmet. Kontrollera namnet. Filen har lämnats som den är.</translation>
    </message>
    <message numerus="yes">
        <source>– and %n more problem(s).</source>
        <translation>
            <numerusform>– och ytterligare %n problem.</numerusform>
            <numerusform>– och ytterligare %n problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{assessment}” fits {count} assessments; give more letters of the id, or the code.</source>
        <translation>”{assessment}” passar in på {count} bedömningar. Ange fler tecken av id:t, eller koden.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s).</source>
        <translation>
            <numerusform>Och %n skillnad till.</numerusform>
            <numerusform>Och %n skillnader till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessments you make or bring in are listed here.</source>
        <translation>Här listas bedömningar som görs eller importeras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Before anything changes</source>
        <translation>Innan något ändras</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Importera en arbetsbok</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Brought in: {assessments}, {interviews} and {answers}.</source>
        <translation>Importerat: {assessments}, {interviews} och {answers}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Välj alla som visas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj inga</translation>
    </message>
    <message>
        <source>Choose what to export</source>
        <translation>Välj vad som ska exporteras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Everything in these tables is here already.</source>
        <translation>Allt i tabellerna finns redan här.</translation>
    </message>
    <message>
        <source>Everything in this file is here already. There is nothing to bring in.</source>
        <translation>Allt i filen finns redan här. Det finns inget att importera.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n assessment(s)…</source>
        <translation>
            <numerusform>Exportera %n bedömning…</numerusform>
            <numerusform>Exportera %n bedömningar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export assessments</source>
        <translation>Exportera bedömningar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Here already, the same</source>
        <translation>Finns redan, oförändrat</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Load a study from tables</source>
        <translation>Läs in en studie från tabeller</translation>
    </message>
    <message>
        <source>Loaded: {assessments}, {interviews} and {answers}.</source>
        <translation>Inläst: {assessments}, {interviews} och {answers}.</translation>
    </message>
    <message>
        <source>Loading the study…</source>
        <translation>Läser in studien…</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nytt här</translation>
    </message>
    <message>
        <source>Nothing has been changed. Mend the file, then choose it again.</source>
        <translation>Inget har ändrats. Rätta filen och välj den igen.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Everything comes in together, or nothing does.</source>
        <translation>Inget har ändrats än. Allt importeras på en gång, eller inget alls.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Inget att skicka än</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vårt</translation>
    </message>
    <message>
        <source>Reading {file} and comparing it…</source>
        <translation>Läser {file} och jämför…</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>This cannot be brought in as it is</source>
        <translation>Det här går inte att importera som det är</translation>
    </message>
    <message>
        <source>Values differ, and merging two people’s work comes in a later version. Until then: type the values you want to keep here or in the file, so that both are alike, and check it again. Nothing has been changed.</source>
        <translation>Värden skiljer sig åt, och att slå ihop två personers arbete kommer i en senare version. Till dess: skriv in de värden som ska gälla, här eller i filen, så att båda blir lika, och kontrollera igen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>What was found, and how to mend it</source>
        <translation>Vad som hittades, och hur det rättas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Writing the workbook and reading it back…</source>
        <translation>Skriver arbetsboken och läser tillbaka den…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>here already, the same</source>
        <translation>finns redan, oförändrat</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>finns i filen</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>rad {line}</translation>
    </message>
    <message>
        <source>new answers</source>
        <translation>nya svar</translation>
    </message>
    <message>
        <source>new assessments</source>
        <translation>nya bedömningar</translation>
    </message>
    <message>
        <source>new interviews</source>
        <translation>nya intervjuer</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>finns inte här</translation>
    </message>
    <message>
        <source>repaired while reading</source>
        <translation>rättat vid inläsningen</translation>
    </message>
    <message>
        <source>values that differ</source>
        <translation>värden som skiljer sig</translation>
    </message>
    <message>
        <source>{assessments}, {interviews} and {answers}, read back and compared.</source>
        <translation>{assessments}, {interviews} och {answers}, tillbakaläst och jämfört.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. They stay on the screen.</source>
        <translation>
            <numerusform>%n ändring är inte sparad än. Den står kvar på skärmen.</numerusform>
            <numerusform>%n ändringar är inte sparade än. De står kvar på skärmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are flagged for a second look.</source>
        <translation>
            <numerusform>%n fråga är flaggad för ny genomgång.</numerusform>
            <numerusform>%n frågor är flaggade för ny genomgång.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open. They can wait.</source>
        <translation>
            <numerusform>%n fråga är fortfarande obesvarad. Den kan vänta.</numerusform>
            <numerusform>%n frågor är fortfarande obesvarade. De kan vänta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words why</source>
        <translation>Några ord om varför</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left at this pace</source>
        <translation>
            <numerusform>Ungefär %n minut kvar i den här takten</numerusform>
            <numerusform>Ungefär %n minuter kvar i den här takten</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla kortkommandon</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation>En annan intervju</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Ask for: {evidence}</source>
        <translation>Fråga efter: {evidence}</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tillbaka till planen</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Tillbaka till frågan</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet i bedömningen</translation>
    </message>
    <message>
        <source>Certainty: low, medium, high</source>
        <translation>Säkerhet i bedömningen: låg, medel, hög</translation>
    </message>
    <message>
        <source>Choose the sentence that fits</source>
        <translation>Välj den mening som stämmer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Consent to quotes is not recorded yet. It is recorded in the plan.</source>
        <translation>Samtycke till citat är inte noterat än. Det noteras i planen.</translation>
    </message>
    <message>
        <source>Consent to use these answers is not recorded, so they do not count in the results yet. It is recorded in the plan.</source>
        <translation>Samtycke till att använda svaren är inte noterat, så de räknas inte i resultaten än. Det noteras i planen.</translation>
    </message>
    <message>
        <source>Consent was withdrawn, so nothing may be quoted.</source>
        <translation>Samtycket är återtaget, så inget får citeras.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Enter opens the marked one at the question where it stopped.</source>
        <translation>Enter öppnar den markerade vid den fråga där den stannade.</translation>
    </message>
    <message>
        <source>Every question has been dealt with.</source>
        <translation>Alla frågor är genomgångna.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Allt annat</translation>
    </message>
    <message>
        <source>Everything so far is saved</source>
        <translation>Allt hittills är sparat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Evidence and words</source>
        <translation>Belägg och ord</translation>
    </message>
    <message>
        <source>Evidence: one grade down</source>
        <translation>Belägg: en grad ner</translation>
    </message>
    <message>
        <source>Evidence: one grade up</source>
        <translation>Belägg: en grad upp</translation>
    </message>
    <message>
        <source>Evidence: this grade</source>
        <translation>Belägg: den här graden</translation>
    </message>
    <message>
        <source>First question, last question</source>
        <translation>Första frågan, sista frågan</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <translation>Flagga för ny genomgång</translation>
    </message>
    <message>
        <source>From question to question</source>
        <translation>Från fråga till fråga</translation>
    </message>
    <message>
        <source>Go to a question by number or words</source>
        <translation>Gå till en fråga efter nummer eller ord</translation>
    </message>
    <message>
        <source>Go to the first flagged question</source>
        <translation>Gå till första flaggade frågan</translation>
    </message>
    <message>
        <source>Go to the first open question</source>
        <translation>Gå till första obesvarade frågan</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Gå till planen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keys of the interview</source>
        <translation>Intervjuns kortkommandon</translation>
    </message>
    <message>
        <source>Letters and numbers answer while the bar stands beside the question. While you type, they are text.</source>
        <translation>Bokstäver och siffror svarar så länge strecket står vid frågan. I ett textfält är de text.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>Titta på det här igen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>May be quoted without name</source>
        <translation>Får citeras utan namn</translation>
    </message>
    <message>
        <source>May it be quoted: change</source>
        <translation>Får det citeras: ändra</translation>
    </message>
    <message>
        <source>May it be quoted?</source>
        <translation>Får det citeras?</translation>
    </message>
    <message>
        <source>May not be quoted</source>
        <translation>Får inte citeras</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Nästa obesvarade</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Nästa obesvarade fråga</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>No interview is planned yet.</source>
        <translation>Ingen intervju är planerad än.</translation>
    </message>
    <message>
        <source>No question of this interview has that number or these words.</source>
        <translation>Ingen fråga i intervjun har det numret eller de orden.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte ställd</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inte avgjort</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obesvarad</translation>
    </message>
    <message>
        <source>Other interviews</source>
        <translation>Andra intervjuer</translation>
    </message>
    <message>
        <source>Plan who is to be interviewed first. The questions follow from that.</source>
        <translation>Planera först vilka som ska intervjuas. Frågorna följer av det.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Föregående fråga</translation>
    </message>
    <message>
        <source>Question in {language}</source>
        <translation>Frågans språk: {language}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Vill inte svara</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Visa resultat</translation>
    </message>
    <message>
        <source>Stage before, stage after</source>
        <translation>Steget före, steget efter</translation>
    </message>
    <message>
        <source>Stage {stage} · {variable} · {number}</source>
        <translation>Steg {stage} · {variable} · {number}</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Ta tillbaka svaret</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Ta bort flaggan</translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>Det var den sista frågan.</translation>
    </message>
    <message>
        <source>The higher the number, the weaker this brake.</source>
        <translation>Ju högre siffra, desto svagare broms.</translation>
    </message>
    <message>
        <source>The question in another language</source>
        <translation>Frågan på ett annat språk</translation>
    </message>
    <message>
        <source>The respondent does not want to be quoted.</source>
        <translation>Intervjupersonen vill inte citeras.</translation>
    </message>
    <message>
        <source>The respondent&apos;s own words</source>
        <translation>Intervjupersonens egna ord</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation>Vad svaret bygger på</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Vad som sades, i korthet</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation>Vilken intervju?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Write down a quote</source>
        <translation>Skriv ner ett citat</translation>
    </message>
    <message>
        <source>answered {score}</source>
        <translation>besvarad {score}</translation>
    </message>
    <message>
        <source>flagged: {reason}</source>
        <translation>flaggad: {reason}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message>
        <source>{score}: {anchor}</source>
        <translation>{score}: {anchor}</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Sparat {time}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n kluster</numerusform>
            <numerusform>%n kluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the cluster you want to assess. Or look around first in the example study: nine invented clusters with interviews, results and reports.</source>
        <translation>Lägg till det kluster som ska bedömas. Eller se dig om i exempelstudien först: nio påhittade kluster med intervjuer, resultat och rapporter.</translation>
    </message>
    <message>
        <source>All stages working</source>
        <translation>Alla steg fungerar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Changes show in every assessment of it.</source>
        <translation>Ändringarna syns i alla bedömningar av klustret.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Fortsätt där arbetet stannade</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit cluster</source>
        <translation>Redigera kluster</translation>
    </message>
    <message>
        <source>Edit {cluster}</source>
        <translation>Redigera {cluster}</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Load the example study</source>
        <translation>Läs in exempelstudien</translation>
    </message>
    <message>
        <source>Loading the example study…</source>
        <translation>Läser in exempelstudien…</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>New assessment of {cluster}</source>
        <translation>Ny bedömning av {cluster}</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nytt kluster</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Ingen bedömning än</translation>
    </message>
    <message>
        <source>No clusters yet</source>
        <translation>Inga kluster än</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Inget stegläge än</translation>
    </message>
    <message>
        <source>No stage working</source>
        <translation>Inget steg fungerar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inget stämmer med sökningen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Läser biblioteket…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove assessment</source>
        <translation>Ta bort bedömningen</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Omgång {number}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Stage 1 working</source>
        <translation>Steg 1 fungerar</translation>
    </message>
    <message>
        <source>Stages 1–{last} working</source>
        <translation>Steg 1–{last} fungerar</translation>
    </message>
    <message>
        <source>The example study is loaded: {clusters}, {assessments}.</source>
        <translation>Exempelstudien är inläst: {clusters}, {assessments}.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a name.</source>
        <translation>Pröva färre ord, eller bara början av ett namn.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Write the days like 2026-10-14, or leave them empty.</source>
        <translation>Skriv datumen som 2026-10-14, eller lämna dem tomma.</translation>
    </message>
    <message>
        <source>building {stage}</source>
        <translation>{stage} under uppbyggnad</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>question {question}</source>
        <translation>fråga {question}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>{assessment} of {cluster} is no longer in the library.</source>
        <translation>{assessment} för {cluster} finns inte längre i biblioteket.</translation>
    </message>
    <message>
        <source>{done} of {planned} questions</source>
        <translation>{done} av {planned} frågor</translation>
    </message>
    <message>
        <source>{stages} ahead</source>
        <translation>{stages} i förväg</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%n interview(s) left out of results.</source>
        <translation>
            <numerusform>%n intervju utelämnas ur resultaten.</numerusform>
            <numerusform>%n intervjuer utelämnas ur resultaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add interview</source>
        <translation>Lägg till intervju</translation>
    </message>
    <message>
        <source>Add those you will talk to. {interviews} interviews with {roles} kinds of respondent are the least for a sound base.</source>
        <translation>Lägg till dem som ska intervjuas. Minst {interviews} intervjuer och {roles} roller behövs för ett gott underlag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Consent is still to be asked for in %n interview(s).</source>
        <translation>
            <numerusform>I %n intervju återstår att fråga om samtycke.</numerusform>
            <numerusform>I %n intervjuer återstår att fråga om samtycke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation>Fortsätt intervju</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit interview</source>
        <translation>Redigera intervju</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Till jämförelse</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Till rapporten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No interview planned yet</source>
        <translation>Ingen intervju planerad än</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte tillfrågad</translation>
    </message>
    <message>
        <source>Open interview</source>
        <translation>Öppna intervju</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Questions done</source>
        <translation>Klara frågor</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Intervjuperson</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Starta intervju</translation>
    </message>
    <message>
        <source>Write the day like 2026-10-14, or leave it empty.</source>
        <translation>Skriv datumet som 2026-10-14, eller lämna det tomt.</translation>
    </message>
    <message>
        <source>Write the days like 2026-10-14, or leave them empty.</source>
        <translation>Skriv datumen som 2026-10-14, eller lämna dem tomma.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>left out of results</source>
        <translation>utelämnas ur resultaten</translation>
    </message>
    <message>
        <source>left out until given</source>
        <translation>utelämnas tills det ges</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>inget datum än</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} av {planned}</translation>
    </message>
    <message>
        <source>{label} and its answers are no longer part of the assessment.</source>
        <translation>{label} och svaren ingår inte längre i bedömningen.</translation>
    </message>
    <message>
        <source>{share} of the interviews are with companies.</source>
        <translation>{share} av intervjuerna är med företag.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>does not apply</source>
        <translation>inte tillämpligt</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>vet inte</translation>
    </message>
    <message>
        <source>done</source>
        <comment>action</comment>
        <translation>klar</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>action</comment>
        <translation>struken</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>large</source>
        <translation>stort</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medel</translation>
    </message>
    <message>
        <source>medium (under 250)</source>
        <translation>medelstort (under 250)</translation>
    </message>
    <message>
        <source>micro (under 10)</source>
        <translation>mikro (under 10)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte ställd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>open</source>
        <comment>action</comment>
        <translation>öppen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>vill inte svara</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>poängsatt</translation>
    </message>
    <message>
        <source>small (under 50)</source>
        <translation>litet (under 50)</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>action</source>
        <translation>åtgärd</translation>
    </message>
    <message>
        <source>agreed value</source>
        <translation>överenskommet värde</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>consent to comparison</source>
        <translation>samtycke till jämförelse</translation>
    </message>
    <message>
        <source>consent to quotes</source>
        <translation>samtycke till citat</translation>
    </message>
    <message>
        <source>consent to the report</source>
        <translation>samtycke till rapporten</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>date, mode and length</source>
        <translation>datum, form och längd</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>klart senast</translation>
    </message>
    <message>
        <source>evidence and certainty</source>
        <translation>belägg och säkerhet</translation>
    </message>
    <message>
        <source>field</source>
        <translation>bransch</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flagga</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>interviewers</source>
        <translation>intervjuare</translation>
    </message>
    <message>
        <source>label</source>
        <translation>beteckning</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lärdom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>finns inte här</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordning</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>klusterorganisation</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>planned questions</source>
        <translation>planerade frågor</translation>
    </message>
    <message>
        <source>quote and permission</source>
        <translation>citat och tillstånd</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>round</source>
        <translation>omgång</translation>
    </message>
    <message>
        <source>score</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>utgångsläge</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>team</source>
        <translation>intervjuteam</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>vad som förändrades</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>vad som gjordes</translation>
    </message>
    <message>
        <source>withdrawal of consent</source>
        <translation>samtycket återtaget</translation>
    </message>
    <message>
        <source>year of founding</source>
        <translation>grundat år</translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a date was kept as a number and was understood ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: ett datum var sparat som tal och kunde tolkas ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a date was written as text and was understood ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: ett datum var skrivet som text och kunde tolkas ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a number was written as text and was understood ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: ett tal var skrivet som text och kunde tolkas ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a row stands twice with the same values and was read once ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: en rad finns två gånger med samma värden och lästes en gång ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: a score was given without a state and was taken as scored ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: en poäng utan läge lästes som poängsatt ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, cell {cell}: the mark of a cut text was taken away, so the text now ends there ({count} in all).</source>
        <translation>Blad ”{sheet}”, cell {cell}: märket för en avkortad text har tagits bort, så texten slutar nu där ({count} totalt).</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the column “{column}” is missing; its values are left as they are here.</source>
        <translation>Blad ”{sheet}”: kolumnen ”{column}” saknas; värdena här lämnas som de är.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the column “{column}” is not known and was left out.</source>
        <translation>Blad ”{sheet}”: kolumnen ”{column}” är inte känd och har utelämnats.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the column “{column}” stands elsewhere than it was exported, before “{before}”.</source>
        <translation>Blad ”{sheet}”: kolumnen ”{column}” står på en annan plats än vid exporten, före ”{before}”.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the hidden row of keys is missing; the columns were found by their headings.</source>
        <translation>Blad ”{sheet}”: den dolda raden med nycklar saknas. Kolumnerna kändes igen på rubrikerna.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: the row of {assessment} was missing and was taken from the hidden part.</source>
        <translation>Blad ”{sheet}”: raden för {assessment} saknades och hämtades ur den dolda delen.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} answers of {assessment} have no interview and were left out.</source>
        <translation>Blad ”{sheet}”: {count} svar i {assessment} saknar intervju och har utelämnats.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} blank rows were skipped.</source>
        <translation>Blad ”{sheet}”: tomma rader som hoppades över: {count}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {count} rows were deleted in the file; they stay here.</source>
        <translation>Blad ”{sheet}”: rader som tagits bort i filen men ligger kvar här: {count}.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was found under another name than “{expected}”.</source>
        <translation>Bladet ”{sheet}” hittades under ett annat namn än ”{expected}”.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in the texts are in none of the fonts at hand and stand as an open box: {characters}.</source>
        <translation>
            <numerusform>%n tecken i texterna saknas i alla tillgängliga typsnitt och står som en tom ruta: {characters}.</numerusform>
            <numerusform>%n tecken i texterna saknas i alla tillgängliga typsnitt och står som tomma rutor: {characters}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out for want of consent.</source>
        <translation>
            <numerusform>%n intervju är utelämnad eftersom samtycke saknas.</numerusform>
            <numerusform>%n intervjuer är utelämnade eftersom samtycke saknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n intervjuperson</numerusform>
            <numerusform>%n intervjupersoner</numerusform>
        </translation>
    </message>
    <message>
        <source>? too few answers to tell: fewer than {interviews} interviews, or less than {share} of the questions answered.</source>
        <translation>? otillräckligt underlag: färre än {interviews} intervjuer, eller mindre än {share} av frågorna besvarade.</translation>
    </message>
    <message>
        <source>A cluster is best seen from its companies: {share} of the interviews are with companies. Where others see it differently, that is worth a talk.</source>
        <translation>Ett kluster syns bäst från företagen: {share} av intervjuerna är med företag. Där andra ser det på ett annat sätt är det värt ett samtal.</translation>
    </message>
    <message>
        <source>A loop is told by the geometric mean and the minimum of its variables, and needs {share} of them known. A brake&apos;s questions are worded so that a high score means a weak brake.</source>
        <translation>En slinga beskrivs av variablernas geometriska medelvärde och lägsta värde, och {share} av variablerna måste vara kända. En broms har frågor där hög poäng betyder svag broms.</translation>
    </message>
    <message>
        <source>A question&apos;s value is the median of its answers. Where the interview team agreed on a value, with a reason, that replaces it.</source>
        <translation>En frågas värde är medianen av svaren, det mittersta svaret. Där intervjuteamet har enats om ett värde, med skäl, gäller det i stället.</translation>
    </message>
    <message>
        <source>A stage follows from its own loop: working from a mean of {working} with no variable below {floor}, starting from {starting}, otherwise not seen.</source>
        <translation>Ett steg avgörs av sin egen slinga: det fungerar från medelvärdet {working} om ingen variabel ligger under {floor}, det är på väg från {starting}, och annars syns det inte.</translation>
    </message>
    <message>
        <source>A stage is working when its loop&apos;s mean is at least {working} and no variable in it is below {floor}; it is starting from a mean of {starting}. Established are the stages from the first on that all work, without a gap; building is the stage after them. The mean is geometric, so that one weak variable weighs.</source>
        <translation>Ett steg fungerar när slingans medelvärde är minst {working} och ingen variabel i den ligger under {floor}. Det är på väg från medelvärdet {starting}. Etablerade är de steg som fungerar från det första och framåt utan lucka, under uppbyggnad är steget efter dem. Medelvärdet är geometriskt, så att en svag variabel väger tungt.</translation>
    </message>
    <message>
        <source>A variable&apos;s score is the mean of its questions&apos; values. It counts when {share} of its questions have a value and {interviews} interviews scored one of them; plain facts about the whole area need one source only, and are then marked.</source>
        <translation>En variabels poäng är medelvärdet av frågornas värden. Den räknas när {share} av frågorna har ett värde och {interviews} intervjuer har gett poäng på någon av dem. Rena fakta om hela området behöver bara en källa, och märks då.</translation>
    </message>
    <message>
        <source>About the method and its limits</source>
        <translation>Om metoden och dess gränser</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Enades om</translation>
    </message>
    <message>
        <source>Agreed after the assessment, each with an owner and a date.</source>
        <translation>Överenskommet efter bedömningen, med ansvarig och datum för varje åtgärd.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samstämmighet</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Assessment of cluster dynamics</source>
        <translation>Bedömning av klusterdynamik</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>By voice: {voices}.</source>
        <translation>Fördelat på röster: {voices}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cluster organisation: {organisation}</source>
        <translation>Klusterorganisation: {organisation}</translation>
    </message>
    <message>
        <source>Companies and the cluster organisation</source>
        <translation>Företagen och klusterorganisationen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Anställda</translation>
    </message>
    <message>
        <source>Established stage in the resamplings: {shares}.</source>
        <translation>Etablerat steg i slumpdragningarna: {shares}.</translation>
    </message>
    <message>
        <source>Established stage when the interviews are drawn {draws} times at random, each time as many as there are, some twice and some not at all.</source>
        <translation>Etablerat steg när intervjuerna dras slumpvis {draws} gånger, varje gång lika många som det finns, en del två gånger och andra inte alls.</translation>
    </message>
    <message>
        <source>Every mark is one voice&apos;s own value. The cluster organisation is shown however few spoke for it, since it is not anonymous; other voices from {smallest} respondents on.</source>
        <translation>Varje märke är en rösts eget värde. Klusterorganisationen visas hur få som än talade för den, eftersom den inte är anonym. Övriga röster visas från {smallest} intervjupersoner.</translation>
    </message>
    <message>
        <source>Evidence of the scored</source>
        <translation>Belägg för poängsatta svar</translation>
    </message>
    <message>
        <source>Export share of turnover</source>
        <translation>Exportens andel av omsättningen</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Exportera arbetsboken</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Innehållets kontrollkod</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>How sure the position is</source>
        <translation>Hur tillförlitligt stegläget är</translation>
    </message>
    <message>
        <source>How sure the position is comes from working it out again without each interview in turn, and {draws} times with interviews drawn at random.</source>
        <translation>Hur tillförlitligt stegläget är visar sig när det räknas om utan en intervju i taget, och {draws} gånger med slumpvis dragna intervjuer.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Hur siffrorna räknas fram</translation>
    </message>
    <message>
        <source>How they deal with each other</source>
        <translation>Hur de samspelar</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Så läser man det</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Interviews from {start} to {end}</source>
        <translation>Intervjuer från {start} till {end}</translation>
    </message>
    <message numerus="yes">
        <source>It hangs on %n single voice(s): without it, the position would be another.</source>
        <translation>
            <numerusform>Stegläget hänger på en enda röst: utan den vore det ett annat.</numerusform>
            <numerusform>Stegläget hänger på %n enskilda röster: utan någon av dem vore det ett annat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weak link is {variable}.</source>
        <translation>Svag länk: {variable}.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Gör om rapporten</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Gör rapporten</translation>
    </message>
    <message>
        <source>Make the report, and its pages show here before you save it.</source>
        <translation>När rapporten är gjord visas sidorna här, innan den sparas.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Gör rapporten…</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Member companies</source>
        <translation>Medlemsföretag</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitthalva</translation>
    </message>
    <message>
        <source>New firms in three years</source>
        <translation>Nya företag på tre år</translation>
    </message>
    <message>
        <source>No</source>
        <comment>of a question</comment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>No organisation is named yet.</source>
        <translation>Ingen organisation är angiven än.</translation>
    </message>
    <message>
        <source>None: every value is the median of its answers.</source>
        <translation>Inga: alla värden är medianen av svaren.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Utan poäng</translation>
    </message>
    <message>
        <source>Nothing can be said yet: too few answers.</source>
        <translation>Inget kan sägas än: för få svar.</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Inget har överenskommits än.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Inget att visa än</translation>
    </message>
    <message>
        <source>On no question are the answers widely apart.</source>
        <translation>Inte på någon fråga går svaren långt isär.</translation>
    </message>
    <message>
        <source>On no variable do they differ by {difference} or more, as far as both spoke.</source>
        <translation>De skiljer sig inte med {difference} eller mer på någon variabel där båda har svarat.</translation>
    </message>
    <message>
        <source>On the way to what follows</source>
        <translation>Vad som leder vidare</translation>
    </message>
    <message>
        <source>One step up or down in the value of any of these questions alone would make it another position. Look at their answers first, and ask again where they are few.</source>
        <translation>Ett poängsteg upp eller ner i en enda av de här frågorna räcker för att ge ett annat stegläge. Se på svaren där först, och fråga fler där de är få.</translation>
    </message>
    <message>
        <source>Only interviews whose respondents agreed to a report count, and only scored answers enter a figure. Every other state is counted apart and never becomes a number.</source>
        <translation>Bara intervjuer där intervjupersonen har samtyckt till en rapport räknas, och bara poängsatta svar ingår i siffrorna. Alla andra svar räknas för sig och blir aldrig till tal.</translation>
    </message>
    <message>
        <source>Ordinary statistics on the cluster. The assessment is to be read beside them, not instead of them.</source>
        <translation>Vanlig statistik om klustret. Bedömningen ska läsas vid sidan av den, inte i stället för den.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>I förväg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message numerus="yes">
        <source>Page %n</source>
        <translation>
            <numerusform>Sida %n</numerusform>
            <numerusform>Sida %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sidor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Published by {organisation}, {date}</source>
        <translation>Utgiven av {organisation}, {date}</translation>
    </message>
    <message>
        <source>Quality statement</source>
        <translation>Kvalitetsdeklaration</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions on which answers differ most</source>
        <translation>Frågor där svaren skiljer sig mest</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Score: the mean of what the variable&apos;s questions gave. People: how many answered. Gap: the cluster organisation&apos;s value less the companies&apos;; from {gap} on it is a finding.</source>
        <translation>Poäng: medelvärdet av vad variabelns frågor gav. Antal: hur många som svarade. Skillnad: klusterorganisationens värde minus företagens; från {gap} är den ett resultat i sig.</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5, high is good for the cluster. What carries: the highest scores. Where it is weakest: the weakest variables of the stages&apos; own loops, that of the next stage to build first. How every figure is made stands at the end.</source>
        <translation>Poängen går från 1 till 5, och hög poäng är bra för klustret. Det som bär: de högsta poängen. Där det är svagast: de svagaste variablerna i stegens egna slingor, med nästa steg att bygga först. Hur siffrorna räknas fram står i slutet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Spending on research and development</source>
        <translation>Utgifter för forskning och utveckling</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Stage {ahead} shows already while stage {building} does not work yet.</source>
        <translation>Steg {ahead} syns redan medan steg {building} inte fungerar än.</translation>
    </message>
    <message>
        <source>Stage {number}: {stage}</source>
        <translation>Steg {number}: {stage}</translation>
    </message>
    <message>
        <source>Stage {stage} of {stages}</source>
        <translation>Steg {stage} av {stages}</translation>
    </message>
    <message>
        <source>Stages {ahead} show already while stage {building} does not work yet.</source>
        <translation>Steg {ahead} syns redan medan steg {building} inte fungerar än.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>That is a finding, not an error: ask what carries the later stage, and whether it can last without the earlier one.</source>
        <translation>Det är ett resultat, inte ett fel: fråga vad som bär det senare steget, och om det kan bestå utan det tidigare.</translation>
    </message>
    <message>
        <source>The companies see more than the organisation does.</source>
        <translation>Företagen ser mer än klusterorganisationen.</translation>
    </message>
    <message>
        <source>The figures beside it</source>
        <translation>Statistiken vid sidan av</translation>
    </message>
    <message>
        <source>The fingerprint changes with every change to the assessment&apos;s content. The whole of it stands in the document&apos;s properties.</source>
        <translation>Kontrollkoden ändras med varje ändring i bedömningens innehåll. Hela koden står i dokumentets egenskaper.</translation>
    </message>
    <message>
        <source>The organisation sees more than the companies do.</source>
        <translation>Klusterorganisationen ser mer än företagen.</translation>
    </message>
    <message>
        <source>The questions behind the figures</source>
        <translation>Frågorna bakom siffrorna</translation>
    </message>
    <message>
        <source>The reasons are kept with the assessment; they may tell who said what, and are not printed.</source>
        <translation>Skälen finns kvar i bedömningen. De kan röja vem som sagt vad, och trycks inte.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Rapporten är sparad.</translation>
    </message>
    <message>
        <source>The stages in order on a scale from 1 to 5.</source>
        <translation>Stegen i ordning på en skala från 1 till 5.</translation>
    </message>
    <message>
        <source>The variables and what each voice says</source>
        <translation>Variablerna och vad varje röst säger</translation>
    </message>
    <message>
        <source>There are no interviews to go by yet.</source>
        <translation>Det finns inga intervjuer att gå efter än.</translation>
    </message>
    <message numerus="yes">
        <source>They differ by {difference} or more on %n variable(s).</source>
        <translation>
            <numerusform>De skiljer sig med {difference} eller mer på %n variabel.</numerusform>
            <numerusform>De skiljer sig med {difference} eller mer på %n variabler.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Det här dokumentet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omsättning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Value: the median of the answers, or what the interview team agreed on (marked *). Middle half: from the lower to the upper quartile. Not scored: does not know, does not apply, refused or not asked. Values of fewer than {smallest} answers are not shown.</source>
        <translation>Värde: medianen av svaren, eller det som intervjuteamet enades om (märkt *). Mitthalva: från nedre till övre kvartilen. Utan poäng: vet inte, inte tillämpligt, vill inte svara eller inte ställd. Värden från färre än {smallest} svar visas inte.</translation>
    </message>
    <message>
        <source>Values of fewer than {smallest} respondents are not shown, except the cluster organisation&apos;s own. Questions are asked of different roles and values are medians, so hidden ones cannot be worked out from the others.</source>
        <translation>Värden från färre än {smallest} intervjupersoner visas inte, utom klusterorganisationens eget. Frågorna ställs till olika roller och värdena är medianer, så de dolda går inte att räkna ut ur de andra.</translation>
    </message>
    <message>
        <source>Values the team agreed on</source>
        <translation>Värden som teamet enades om</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Variable to strengthen</source>
        <translation>Variabel att stärka</translation>
    </message>
    <message>
        <source>Voice and role</source>
        <translation>Röst och roll</translation>
    </message>
    <message>
        <source>Weak link</source>
        <translation>Svag länk</translation>
    </message>
    <message>
        <source>Weak links without an action</source>
        <translation>Svaga länkar utan åtgärd</translation>
    </message>
    <message>
        <source>What carries the cluster</source>
        <translation>Det som bär klustret</translation>
    </message>
    <message>
        <source>What companies do</source>
        <translation>Vad företagen gör</translation>
    </message>
    <message>
        <source>What each voice says, on a scale from 1 to 5.</source>
        <translation>Vad varje röst säger, på en skala från 1 till 5.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Vad som händer nu</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Vad det bygger på</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad det säger</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Vad intervjupersonerna sa</translation>
    </message>
    <message>
        <source>What the instrument suggests to try</source>
        <translation>Vad instrumentet föreslår att pröva</translation>
    </message>
    <message>
        <source>What this report rests on, counted when it was made.</source>
        <translation>Vad rapporten bygger på, räknat när den gjordes.</translation>
    </message>
    <message>
        <source>What would change the position</source>
        <translation>Vad som skulle ändra stegläget</translation>
    </message>
    <message>
        <source>Where it is weakest</source>
        <translation>Där det är svagast</translation>
    </message>
    <message>
        <source>Where the cluster stands</source>
        <translation>Var klustret står</translation>
    </message>
    <message>
        <source>Where the voices agree and differ</source>
        <translation>Där rösterna är eniga och oeniga</translation>
    </message>
    <message>
        <source>Whose wording it is</source>
        <translation>Vems formuleringarna är</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Within one step</source>
        <translation>Inom ett poängsteg</translation>
    </message>
    <message>
        <source>Within one step: share of the answers at most one step from the median. Agreement (rwg): 1 when all answer alike, 0 when answers are as spread as by chance.</source>
        <translation>Inom ett poängsteg: andel av svaren som ligger högst ett poängsteg från medianen. Samstämmighet (rwg): 1 när alla svarar lika, 0 när svaren är lika spridda som av en slump.</translation>
    </message>
    <message>
        <source>Without one interview ({source}): established {stage}.</source>
        <translation>Utan en intervju ({source}): etablerat steg {stage}.</translation>
    </message>
    <message>
        <source>Writing the workbook and reading it back…</source>
        <translation>Skriver arbetsboken och läser tillbaka den…</translation>
    </message>
    <message>
        <source>a respondent</source>
        <translation>en intervjuperson</translation>
    </message>
    <message>
        <source>a respondent ({voice})</source>
        <translation>en intervjuperson ({voice})</translation>
    </message>
    <message>
        <source>a working stage reaches {threshold}</source>
        <translation>ett steg som fungerar når {threshold}</translation>
    </message>
    <message>
        <source>brake: high means weak</source>
        <translation>broms: hög poäng = svag broms</translation>
    </message>
    <message>
        <source>brake: its strength, 6 minus score</source>
        <translation>bromsens styrka, 6 minus poängen</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>drives the loop from outside</source>
        <translation>driver på slingan utifrån</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>skillnad</translation>
    </message>
    <message>
        <source>gap of {difference} or more</source>
        <translation>skillnad på {difference} eller mer</translation>
    </message>
    <message>
        <source>its weakest variable</source>
        <translation>dess svagaste variabel</translation>
    </message>
    <message>
        <source>mean of the stage&apos;s loop</source>
        <translation>medelvärdet för stegets slinga</translation>
    </message>
    <message>
        <source>middle half of the answers</source>
        <translation>mitthalvan av svaren</translation>
    </message>
    <message>
        <source>million euro</source>
        <translation>miljoner euro</translation>
    </message>
    <message>
        <source>moves against it</source>
        <translation>motsatt riktning</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>inget steg</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>utan grad</translation>
    </message>
    <message>
        <source>nothing that may be shown</source>
        <translation>inget som får visas</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>över {share}</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>rises and falls with it</source>
        <translation>samma riktning</translation>
    </message>
    <message>
        <source>score, 1 to 5: dark is good</source>
        <translation>poäng 1–5: mörkt är bra</translation>
    </message>
    <message>
        <source>takes time</source>
        <translation>efter en tid</translation>
    </message>
    <message>
        <source>too few answers to tell</source>
        <translation>otillräckligt underlag</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>under {share}</translation>
    </message>
    <message>
        <source>weak link</source>
        <translation>svag länk</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>arbetsbok</translation>
    </message>
    <message>
        <source>{interviews} and {answers}, read back and compared.</source>
        <translation>{interviews} och {answers}, tillbakaläst och jämfört.</translation>
    </message>
    <message>
        <source>{loop} {name} holds back: {variables}.</source>
        <translation>{loop} {name} håller tillbaka: {variables}.</translation>
    </message>
    <message>
        <source>{loop} {name} reinforces itself: {variables}.</source>
        <translation>{loop} {name} förstärker sig själv: {variables}.</translation>
    </message>
    <message>
        <source>{moment} (UTC) with ClusterDyn Desktop {version}</source>
        <translation>{moment} (UTC) med ClusterDyn Desktop {version}</translation>
    </message>
    <message>
        <source>{number} {stage}: {state}, mean {mean}, weakest {weak} {minimum}.</source>
        <translation>{number} {stage}: {state}, medelvärde {mean}, svagast {weak} ({minimum}).</translation>
    </message>
    <message>
        <source>{number} {stage}: {state}.</source>
        <translation>{number} {stage}: {state}.</translation>
    </message>
    <message>
        <source>{share} of the interviews are with companies.</source>
        <translation>{share} av intervjuerna är med företag.</translation>
    </message>
    <message>
        <source>{source}, on {variable}</source>
        <translation>{source} – {variable}</translation>
    </message>
    <message>
        <source>{variable} unknown</source>
        <translation>{variable} okänt</translation>
    </message>
    <message>
        <source>· fewer than {smallest} respondents, so the value is not shown.</source>
        <translation>· färre än {smallest} intervjupersoner, så värdet visas inte.</translation>
    </message>
    <message>
        <source>– nobody answered.</source>
        <translation>– ingen har svarat.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}”</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n intervju</numerusform>
            <numerusform>%n intervjuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for want of consent</source>
        <translation>
            <numerusform>%n utelämnad eftersom samtycke saknas</numerusform>
            <numerusform>%n utelämnade eftersom samtycke saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with companies</source>
        <translation>
            <numerusform>varav %n med företag</numerusform>
            <numerusform>varav %n med företag</numerusform>
        </translation>
    </message>
    <message>
        <source>Ahead of its order, stage {stages} shows already.</source>
        <translation>I förväg syns redan steg {stages}.</translation>
    </message>
    <message>
        <source>Ahead of their order, stages {stages} show already.</source>
        <translation>I förväg syns redan steg {stages}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All stages are working.</source>
        <translation>Alla steg fungerar.</translation>
    </message>
    <message>
        <source>All variables</source>
        <translation>Alla variabler</translation>
    </message>
    <message>
        <source>An interview counts once its consent to be used in the report is recorded. That is done in the plan.</source>
        <translation>En intervju räknas när samtycket till att använda den i rapporten är noterat. Det görs i planen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Back to the loops</source>
        <translation>Tillbaka till slingorna</translation>
    </message>
    <message>
        <source>Band: the middle half of the answers. Dot: the mean of the stage’s loop. Upright mark: its weakest variable. Dotted line: where a stage works.</source>
        <translation>Band: mitthalvan av svaren. Punkt: medelvärdet för stegets slinga. Lodrätt streck: slingans svagaste variabel. Prickad linje: härifrån fungerar ett steg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certainty: {certainty}</source>
        <translation>Säkerhet: {certainty}</translation>
    </message>
    <message>
        <source>Companies say {companies}, the cluster organisation {organisation}.</source>
        <translation>Företagen säger {companies}, klusterorganisationen {organisation}.</translation>
    </message>
    <message>
        <source>Drawing the loops…</source>
        <translation>Ritar slingorna…</translation>
    </message>
    <message>
        <source>Evidence: {grade}</source>
        <translation>Belägg: {grade}</translation>
    </message>
    <message>
        <source>Feedback loops</source>
        <translation>Återkopplingsslingor</translation>
    </message>
    <message>
        <source>Flagged: {reason}</source>
        <translation>Flaggad: {reason}</translation>
    </message>
    <message>
        <source>For stage {number}, {stage}, too little is known.</source>
        <translation>För steg {number}, {stage}, är underlaget otillräckligt.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Interviews are planned, and none has a scored answer. Start one in the plan.</source>
        <translation>Intervjuer är planerade, men ingen har något poängsatt svar. Starta en i planen.</translation>
    </message>
    <message>
        <source>It may rest on a single source.</source>
        <translation>Den kan bygga på en enstaka källa.</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n interview(s).</source>
        <translation>
            <numerusform>Den bygger på %n intervju.</numerusform>
            <numerusform>Den bygger på %n intervjuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loop {loop} has a mean of {mean} (from {starting} it starts); its weak link is {weak} at {minimum}.</source>
        <translation>Slinga {loop} har medelvärdet {mean} (på väg från {starting}). Svag länk: {weak} ({minimum}).</translation>
    </message>
    <message>
        <source>Loop {loop} has a mean of {mean} (from {working} it works); its weak link is {weak} at {minimum}.</source>
        <translation>Slinga {loop} har medelvärdet {mean} (fungerar från {working}). Svag länk: {weak} ({minimum}).</translation>
    </message>
    <message>
        <source>Loop {loop} has a mean of {mean} (from {working} it works); its weak link, {weak} at {minimum}, holds (from {floor}).</source>
        <translation>Slinga {loop} har medelvärdet {mean} (fungerar från {working}). Svag länk: {weak} ({minimum}; håller från {floor}).</translation>
    </message>
    <message>
        <source>Map of feedback loops.</source>
        <translation>Slingkarta.</translation>
    </message>
    <message>
        <source>May be quoted.</source>
        <translation>Får citeras.</translation>
    </message>
    <message>
        <source>Mean {mean}, weak link {weak} at {minimum}.</source>
        <translation>Medelvärde {mean}. Svag länk: {weak} ({minimum}).</translation>
    </message>
    <message numerus="yes">
        <source>Median {median} of %n scored answer(s).</source>
        <translation>
            <numerusform>Median {median} av %n poängsatt svar.</numerusform>
            <numerusform>Median {median} av %n poängsatta svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Inga svar än</translation>
    </message>
    <message>
        <source>No interview may be used yet</source>
        <translation>Ingen intervju får användas än</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Inga intervjuer än</translation>
    </message>
    <message>
        <source>No question, moved by one step alone, would change it.</source>
        <translation>Ett poängsteg i en enda fråga ändrar inte resultatet.</translation>
    </message>
    <message>
        <source>No single voice decides it.</source>
        <translation>Ingen enskild röst avgör.</translation>
    </message>
    <message>
        <source>No stage is established yet.</source>
        <translation>Inget steg är etablerat än.</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Ingen har gett poäng än.</translation>
    </message>
    <message>
        <source>Not decided whether it may be quoted.</source>
        <translation>Inte avgjort om det får citeras.</translation>
    </message>
    <message>
        <source>Not to be quoted.</source>
        <translation>Får inte citeras.</translation>
    </message>
    <message>
        <source>One step up or down in a single question would change it: {questions}.</source>
        <translation>Ett poängsteg upp eller ner i en enda fråga räcker för att ändra resultatet: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>One step up or down in any one of %n question(s) would change it, {questions} among them.</source>
        <translation>
            <numerusform>Ett poängsteg upp eller ner i %n fråga räcker för att ändra resultatet: {questions}.</numerusform>
            <numerusform>Ett poängsteg upp eller ner i någon av %n frågor räcker för att ändra resultatet, bland dem {questions}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {known} of {total} variables in loop {loop} rest on enough interviews.</source>
        <translation>Bara {known} av {total} variabler i slinga {loop} bygger på tillräckligt många intervjuer.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Results come from interviews. Plan the first one, hold it, and come back.</source>
        <translation>Resultaten kommer ur intervjuer. Planera den första, genomför den och kom tillbaka.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Stage 1, {stage}, is working.</source>
        <translation>Steg 1, {stage}, fungerar.</translation>
    </message>
    <message>
        <source>Stage {number}, {stage}, is not seen yet.</source>
        <translation>Steg {number}, {stage}, syns inte än.</translation>
    </message>
    <message>
        <source>Stage {number}, {stage}, is starting.</source>
        <translation>Steg {number}, {stage}, är på väg.</translation>
    </message>
    <message>
        <source>Stages {stages} are working.</source>
        <translation>Steg {stages} fungerar.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>The answers agree in part: {rwg} on a scale to 1 (rwg).</source>
        <translation>Svaren är delvis samstämmiga: {rwg} på en skala till 1 (rwg).</translation>
    </message>
    <message>
        <source>The answers agree: {rwg} on a scale to 1 (rwg).</source>
        <translation>Svaren är samstämmiga: {rwg} på en skala till 1 (rwg).</translation>
    </message>
    <message>
        <source>The middle half of the answers spans {iqr} steps; {share} lie within one step of the median.</source>
        <translation>Mitthalvan av svaren spänner över {iqr} poängsteg. Inom ett poängsteg från medianen ligger {share}.</translation>
    </message>
    <message>
        <source>The same result in {hits} of {draws} resamplings.</source>
        <translation>Samma resultat i {hits} av {draws} slumpdragningar.</translation>
    </message>
    <message>
        <source>The team agreed on {score}, which counts instead of the median.</source>
        <translation>Teamet enades om {score}, som gäller i stället för medianen.</translation>
    </message>
    <message>
        <source>The voices differ: {rwg} on a scale to 1 (rwg).</source>
        <translation>Svaren går isär: {rwg} på en skala till 1 (rwg).</translation>
    </message>
    <message>
        <source>The weak link of stage {stage}: {variable}, {score}</source>
        <translation>Svag länk i steg {stage}: {variable} ({score})</translation>
    </message>
    <message>
        <source>There are no interviews to go by yet.</source>
        <translation>Det finns inga intervjuer att gå efter än.</translation>
    </message>
    <message>
        <source>Thin base: fewer than {interviews} interviews or {roles} kinds of respondent.</source>
        <translation>Tunt underlag: färre än {interviews} intervjuer eller {roles} roller.</translation>
    </message>
    <message>
        <source>This is a brake: a high score means that it brakes little.</source>
        <translation>Det här är en broms: hög poäng = svag broms.</translation>
    </message>
    <message>
        <source>Too little is known for a score: {interviews} so far. It takes {needed} that score it, and values for half of its questions.</source>
        <translation>Underlaget räcker inte till en poäng: {interviews} hittills. Det krävs {needed} som ger poäng, och värden för hälften av frågorna.</translation>
    </message>
    <message>
        <source>Too little is known: {known} of {total} variables.</source>
        <translation>Otillräckligt underlag: {known} av {total} variabler.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message numerus="yes">
        <source>What is established hangs on %n single voice(s): {voices}.</source>
        <translation>
            <numerusform>Det som är etablerat hänger på en enda röst: {voices}.</numerusform>
            <numerusform>Det som är etablerat hänger på %n enskilda röster: {voices}.</numerusform>
        </translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>otillräckligt underlag</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>syns inte</translation>
    </message>
    <message>
        <source>score {score}: {count}</source>
        <translation>poäng {score}: {count}</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>enstaka källa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>sufficient</source>
        <translation>tillräckligt underlag</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>otillräckligt underlag</translation>
    </message>
    <message>
        <source>working</source>
        <translation>fungerar</translation>
    </message>
    <message>
        <source>{label} (without it, stage {stage})</source>
        <translation>{label} (utan den: steg {stage})</translation>
    </message>
    <message>
        <source>{score} is the mean of its questions’ values {values}, from {interviews}.</source>
        <translation>{score} är medelvärdet av frågornas värden {values}, från {interviews}.</translation>
    </message>
    <message>
        <source>{score} is the value of its question, from {interviews}.</source>
        <translation>{score} är frågans värde, från {interviews}.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>”{quote}”</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>All your work is in this one file, on this computer.</source>
        <translation>Allt arbete finns i den här enda filen, på den här datorn.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Ingen logotyp än</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Your work is in this shared store.</source>
        <translation>Arbetet finns i den här delade databasen.</translation>
    </message>
    <message>
        <source>{file} is not there any more; choose it again.</source>
        <translation>{file} finns inte kvar. Välj filen igen.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>About and help</source>
        <translation>Om och hjälp</translation>
    </message>
    <message>
        <source>Assessments out to Excel, and back in</source>
        <translation>Bedömningar ut till Excel, och in igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Every change is kept at once</source>
        <translation>Varje ändring sparas direkt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>What the program is, whose method it uses, and its keys</source>
        <translation>Vad programmet är, vems metod det använder och vilka kortkommandon det har</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Sparat {time}</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>A row that you delete is left as it was at the receiver. To delete something for everybody, do it in the program.</source>
        <translation>En rad som tas bort här ligger kvar oförändrad hos mottagaren. Det som ska bort för alla tas bort i programmet.</translation>
    </message>
    <message>
        <source>A score is a whole number from {low} to {high}.</source>
        <translation>En poäng är ett heltal från {low} till {high}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <translation>Överenskommen poäng</translation>
    </message>
    <message>
        <source>Agreed values</source>
        <translation>Överenskomna värden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Assessments of business clusters with everything in them, written by ClusterDyn Desktop. Read it, edit it and send it back: the program takes in what you changed and keeps what others changed meanwhile.</source>
        <translation>Bedömningar av företagskluster med allt innehåll, skrivna av ClusterDyn Desktop. Läs, redigera och skicka tillbaka: programmet tar in det som ändrats här och behåller det som andra har ändrat under tiden.</translation>
    </message>
    <message>
        <source>Case stories</source>
        <translation>Fallberättelser</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Cluster assessments</source>
        <translation>Klusterbedömningar</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Columns with a dark heading are yours to change. Columns with a light heading explain the row and are not read.</source>
        <translation>Kolumner med mörk rubrik är till för att ändras. Kolumner med ljus rubrik förklarar raden och läses inte.</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Samtycket återtaget den</translation>
    </message>
    <message>
        <source>Consent: comparison</source>
        <translation>Samtycke: jämförelse</translation>
    </message>
    <message>
        <source>Consent: quotes</source>
        <translation>Samtycke: citat</translation>
    </message>
    <message>
        <source>Consent: report</source>
        <translation>Samtycke: rapport</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Ange ett datum.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Ange ett tal.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ange ett heltal.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Fingerprint of the instrument</source>
        <translation>Instrumentets kontrollkod</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Grundat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Genomförd den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>How to edit it</source>
        <translation>Så redigerar man</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lärdom</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Klusterorganisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Planned questions</source>
        <translation>Planerade frågor</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Välj ur listan.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Quote may be used</source>
        <translation>Citatet får användas</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Läs mig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Intervjuperson</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Sort, filter, hide, widen and move columns as you like; the program finds its way.</source>
        <translation>Sortera, filtrera, dölj, bredda och flytta kolumner fritt. Programmet hittar ändå.</translation>
    </message>
    <message>
        <source>Source and remarks</source>
        <translation>Källa och anmärkningar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Intervjuteam</translation>
    </message>
    <message>
        <source>The file holds what people said in interviews, notes included. Send it only to those who may see it.</source>
        <translation>Filen innehåller vad som sagts i intervjuer, även anteckningar. Skicka den bara till dem som får se den.</translation>
    </message>
    <message>
        <source>The format: save as .xlsx. Excel in any language, LibreOffice and Google Sheets all will do. No formulas are needed; where there are any, their values are read.</source>
        <translation>Formatet: spara som .xlsx. Excel på vilket språk som helst, LibreOffice och Google Kalkylark går lika bra. Formler behövs inte. Där de finns läses deras värden.</translation>
    </message>
    <message>
        <source>The hidden first row and the hidden first column of every sheet, and the hidden sheets: by them the program knows which row is which.</source>
        <translation>Den dolda första raden och den dolda första kolumnen i varje blad, och de dolda bladen: på dem känner programmet igen varje rad.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>To add an answer, an agreed value, an indicator, an action or a story, fill in the next free row, the light columns that name the assessment, the respondent and the question included. Interviews and assessments are added in the program.</source>
        <translation>Ett svar, ett överenskommet värde, ett nyckeltal, en åtgärd eller en berättelse läggs till genom att nästa lediga rad fylls i, även de ljusa kolumnerna som anger bedömning, intervjuperson och fråga. Intervjuer och bedömningar läggs till i programmet.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Variable to strengthen</source>
        <translation>Variabel att stärka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som förändrades</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>What the score stands for</source>
        <translation>Vad poängen står för</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Vad det här är</translation>
    </message>
    <message>
        <source>What to leave alone</source>
        <translation>Vad som ska lämnas i fred</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it. Every other cell takes text, a number or a date, as its column shows.</source>
        <translation>Välj ur listan där en cell har en. Övriga celler tar text, ett tal eller ett datum, som kolumnen visar.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån den kommer</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Skriven (UTC)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message numerus="yes">
        <source>and %n more assessment(s)</source>
        <translation>
            <numerusform>och %n bedömning till</numerusform>
            <numerusform>och %n bedömningar till</numerusform>
        </translation>
    </message>
</context>
</TS>
