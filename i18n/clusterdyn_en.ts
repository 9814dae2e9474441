<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>command line</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n difference(s)</source>
        <translation>
            <numerusform>{name}: %n difference</numerusform>
            <numerusform>{name}: %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: new, %n answer(s)</source>
        <translation>
            <numerusform>{name}: new, %n answer</numerusform>
            <numerusform>{name}: new, %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n page(s).</source>
        <translation>
            <numerusform>{path}: %n page.</numerusform>
            <numerusform>{path}: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>– and %n more problem(s).</source>
        <translation>
            <numerusform>– and %n more problem.</numerusform>
            <numerusform>– and %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s).</source>
        <translation>
            <numerusform>And %n more difference.</numerusform>
            <numerusform>And %n more differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n assessment(s)…</source>
        <translation>
            <numerusform>Export %n assessment…</numerusform>
            <numerusform>Export %n assessments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message numerus="yes">
        <source>%n change(s) are not saved yet. They stay on the screen.</source>
        <translation>
            <numerusform>%n change is not saved yet. It stays on the screen.</numerusform>
            <numerusform>%n changes are not saved yet. They stay on the screen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are flagged for a second look.</source>
        <translation>
            <numerusform>%n question is flagged for a second look.</numerusform>
            <numerusform>%n questions are flagged for a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open. They can wait.</source>
        <translation>
            <numerusform>%n question is still open. It can wait.</numerusform>
            <numerusform>%n questions are still open. They can wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left at this pace</source>
        <translation>
            <numerusform>About %n minute left at this pace</numerusform>
            <numerusform>About %n minutes left at this pace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%n interview(s) left out of results.</source>
        <translation>
            <numerusform>%n interview left out of results.</numerusform>
            <numerusform>%n interviews left out of results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent is still to be asked for in %n interview(s).</source>
        <translation>
            <numerusform>Consent is still to be asked for in %n interview.</numerusform>
            <numerusform>Consent is still to be asked for in %n interviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in the texts are in none of the fonts at hand and stand as an open box: {characters}.</source>
        <translation>
            <numerusform>%n character in the texts is in none of the fonts at hand and stands as an open box: {characters}.</numerusform>
            <numerusform>%n characters in the texts are in none of the fonts at hand and stand as an open box: {characters}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) left out for want of consent.</source>
        <translation>
            <numerusform>%n interview left out for want of consent.</numerusform>
            <numerusform>%n interviews left out for want of consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hangs on %n single voice(s): without it, the position would be another.</source>
        <translation>
            <numerusform>It hangs on a single voice: without it, the position would be another.</numerusform>
            <numerusform>It hangs on %n single voices: without any one of them, the position would be another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page %n</source>
        <translation>
            <numerusform>Page %n</numerusform>
            <numerusform>Page %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ by {difference} or more on %n variable(s).</source>
        <translation>
            <numerusform>They differ by {difference} or more on %n variable.</numerusform>
            <numerusform>They differ by {difference} or more on %n variables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for want of consent</source>
        <translation>
            <numerusform>%n left out for want of consent</numerusform>
            <numerusform>%n left out for want of consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with companies</source>
        <translation>
            <numerusform>%n of them with companies</numerusform>
            <numerusform>%n of them with companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n interview(s).</source>
        <translation>
            <numerusform>It rests on %n interview.</numerusform>
            <numerusform>It rests on %n interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median} of %n scored answer(s).</source>
        <translation>
            <numerusform>Median {median} of %n scored answer.</numerusform>
            <numerusform>Median {median} of %n scored answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One step up or down in any one of %n question(s) would change it, {questions} among them.</source>
        <translation>
            <numerusform>One step up or down in %n question would change it: {questions}.</numerusform>
            <numerusform>One step up or down in any one of %n questions would change it, {questions} among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is established hangs on %n single voice(s): {voices}.</source>
        <translation>
            <numerusform>What is established hangs on a single voice: {voices}.</numerusform>
            <numerusform>What is established hangs on %n single voices: {voices}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message numerus="yes">
        <source>and %n more assessment(s)</source>
        <translation>
            <numerusform>and %n more assessment</numerusform>
            <numerusform>and %n more assessments</numerusform>
        </translation>
    </message>
</context>
</TS>
