import { words } from "./word-list.js";

/**
 * Common first names of many languages, by which a run of capitals is read as a person. Compiled by hand from common knowledge; sexes are
 * mixed on purpose, as nothing is ever concluded from a first name but that it is one.
 */
export const firstNames: ReadonlySet<string> = new Set(
  words(`
Aaron Abdul Abdullah Abigail Abraham Adam Adama Adrian Agnes Ahmad Ahmed Aisha Akira Alain Alan Alastair Albert Alberto Alejandro Aleksandr
Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Alfredo Ali Alice Alicia Alison Allan Allen Allison Alun
Amal Amanda Amber Amelia Amina Amir Amit Amy Ana Anas Anastasia Anatoly Anders Andre André Andrea Andreas Andrei Andres Andrés Andrew Andrey
Andriy Andrzej Andy Angel Angela Angelina Angelo Angus Anika Anita Ann Anna Anne Anneke Annelie Annette Annie Annika Anthony Antoine Anton Antonia
Antonio Antony António Anwar Archie Ariel Arif Arjun Arlene Armando Armin Arnold Arthur Arturo Arun Asad Asha Ashley Ashraf Asif Audrey Aung
Aurelia Austin Ava Ayesha Ayman Aziz Barack Barbara Barney Barry Bart Bashar Beatrice Beatriz Becky Ben Benedict Benjamin Benny Bernard
Bernardo Bernd Bernie Bert Beth Bethany Betsy Betty Beverly Bianca Bill Billy Bjorn Björn Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda
Brendan Brent Brett Brian Bridget Brigitte Brooke Bruce Bruno Bryan Bryce Caitlin Calvin Cameron Camila Camilla Camille Candice Carina Carl
Carla Carlos Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carter Casey Cassandra Catarina Catherine Cathy Cecil Cecilia Cecile
Cesar César Chad Chandra Charlene Charles Charlie Charlotte Chelsea Chen Cheryl Chester Chloe Chris Christian Christiane Christina Christine
Christopher Chuck Cindy Claire Clara Clare Clarence Clark Claude Claudia Claudio Clay Clayton Clement Cliff Clifford Clinton Clive Clyde Colin
Colleen Connie Connor Conor Conrad Cora Corey Cory Courtney Craig Cristina Crystal Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Dan
Dana Daniel Daniela Daniele Danielle Danny Daria Dario Darko Darrell Darren Darryl Dave David Dawn Dean Debbie Deborah Debra Deepak Deirdre Denis
Denise Dennis Derek Derrick Desmond Diana Diane Dick Diego Dieter Dimitri Dina Dirk Dmitri Dmitry Dmytro Dolores Dominic Dominique Don Donald
Donna Dora Doreen Doris Dorothy Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine
Eleanor Elena Eli Elias Elijah Elisabeth Elise Elizabeth Ella Ellen Ellie Elliot Elliott Elon Elsa Emily Emil Emilia Emilio Emma Emmanuel Enda
Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Esteban Esther Ethan Eugene Eugenia Eva Evan Eve Evelyn Ezra Fabio Faisal Farah Fareed
Farid Fatima Felicity Felipe Felix Ferdinand Fernanda Fernando Fidel Fiona Flora Florence Florian Floyd Frances Francesca Francesco Francis
Francisco Franck Francois François Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Fredrik Friedrich Fritz Gabriel Gabriela
Gabrielle Gail Gareth Garrett Gary Gavin Gemma Gene Geoff Geoffrey George Georges Georgia Georgina Gerald Geraldine Gerard Gerhard Germaine
Gerry Gianni Gideon Gilbert Giles Gina Giorgia Giovanni Giulia Giuseppe Gladys Glen Glenn Gloria Gonzalo Gordon Grace Graeme Graham Grant
Greg Gregor Gregory Greta Guillaume Guillermo Gunther Gustavo Guy Gwen Gwendolyn Haley Hamid Hamza Hana Hannah Hans Harold Harriet Harris Harry
Harvey Hasan Hassan Heather Hector Heidi Heinrich Helen Helena Helene Helga Helmut Henri Henrik Henry Herbert Herman Hilary Hillary Hiroshi
Holly Horace Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Idris Ignacio Igor Ilana Ilona Ilse Imran Ines Ingrid Irene Irina Iris Irma
Irving Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan Ivanka Ivana Ivo Ivy Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jake Jamal James
Jamie Jan Jana Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jean-Claude Jean-Luc Jean-Marie Jeanette Jeanne Jeb Jed Jeff Jeffery Jeffrey
Jen Jenna Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jessica Jesus Jesús Jill Jim Jimmy Jo Joachim Joan Joann Joanna Joanne
Joaquin Jodie Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josephine Josh
Joshua Joy Joyce Juan Juana Judith Judy Julia Julian Juliana Julie Julien Juliet Julio Julius June Justin Kai Kaja Kamala Kamal Karen Karim Karin
Karl Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keiko Keir Keith Kellyanne Kelly Kelsey Ken Kendra Kenji
Kenneth Kenny Kent Kerry Kevin Khaled Khalid Kiera Kim Kimberly Kirk Kirsten Kitty Klaus Kofi Krishna Kristen Kristi Kristin Kristina Kumar Kurt
Kyle Kyriakos Lana Lance Lara Larry Lars Laura Lauren Laurence Laurent Lawrence Leah Lech Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leroy
Leslie Lester Levi Lewis Leyla Liam Lian Lidia Lillian Lily Lina Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lois Lola Lorena Lorenzo Loretta
Lori Lorraine Lou Louis Louisa Louise Lowri Luc Luca Lucas Lucia Lucille Lucy Ludwig Luigi Luis Luiz Luis Lukas Luke Lydia Lyndon Lynn Mabel
Madeleine Madeline Maggie Magnus Mahmoud Malala Malcolm Malik Manfred Manuel Mara Marc Marcel Marcella Marcelo Marcia Marco Marcos Marcus
Margaret Margarita Margot Maria Mariam Marian Mariana Marie Marilyn Marina Marine Mario Marion Marisa Marjorie Mark Marko Markus Marlene Marsha
Marta Martha Martin Martina Marty Marvin Mary Maryam Massimo Mateo Mateusz Mathias Matt Matteo Matthew Matthias Maude Maura Maureen Maurice
Mauricio Max Maxim Maximilian Maxine Maya Megan Mehdi Mehmet Mei Mel Melania Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michael Michaela
Michel Michele Michelle Mick Miguel Mihai Mike Mikhail Mildred Milan Miles Milton Mina Miranda Miriam Mitch Mitchell Mitt Mohamed Mohammad
Mohammed Mohammad Moira Mona Monica Monika Monique Morgan Moses Mostafa Muhammad Muriel Mustafa Myra Myron Nadia Nadine Nancy Naomi Narendra
Nasser Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolae Nicolas Nicole Nigel Nikita Nikki Nikolai Nikos Nina
Nir Noah Noel Nora Norma Norman Nouri Nuno Octavia Olaf Oleg Oleksandr Olga Oliver Olivia Olivier Olof Omar Orlando Oscar Osama Oswald Otto Owen
Pablo Paige Pamela Paola Paolo Pascal Pat Patricia Patrick Paul Paula Paulette Paulo Pauline Pavel Pavlo Pedro Peggy Penelope Penny Per Percy
Perry Pete Peter Petra Petro Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Pietro Piotr Polly Prakash Preet Priya Priyanka Rachel
Radoslaw Rafael Rahul Raj Rajiv Ralph Ram Ramon Rand Randall Randy Raul Raúl Ravi Ray Raymond Rebecca Recep Reed Reggie Regina Reginald Reid
Reinhard Renata Rene René Renee Rex Reza Rhona Ricardo Rich Richard Rick Ricky Riley Rita Rob Robert Roberta Roberto Robin Rod Roderick Rodney
Rodrigo Rodolfo Roger Roland Roman Romano Ron Ronald Ronnie Rory Rosa Rosalind Rosalyn Rosario Rose Rosemary Ross Roy Ruben Rudolf Rudy Rufus
Rupert Ruslan Russell Ruth Ryan Sabrina Sadiq Saeed Sajid Sally Salman Salvador Sam Samantha Samir Samuel Sandra Sandy Sanjay Santiago Sara Sarah
Sasha Saul Scott Sean Sebastian Selena Selma Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Sheldon Shelly
Sherman Sheryl Shinzo Shirley Sidney Siegfried Sigmar Silvia Silvio Simon Simone Sofia Sonia Sonya Sophia Sophie Spencer Stacey Stacy Stan Stanley
Stefan Stefano Stella Stephan Stephane Stéphane Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Sunita Susan Susanna Susanne Susie Suzanne
Sven Svetlana Sylvia Sylvie Takeshi Tamara Tammy Tania Tanya Tara Tariq Tatiana Ted Teresa Terrence Terri Terry Tess Teymur Thabo Theo Theodore
Theresa Therese Thierry Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tomas Tomasz Tommy Toni Tony Tracey Tracy Travis Trevor Tricia Tristan
Troy Tyler Umar Ursula Usman Valentina Valentin Valerie Valery Vanessa Vaughn Vera Vernon Veronica Vicente Vicki Victor Victoria Vijay Viktor
Viktoria Vince Vincent Viola Virginia Vitali Vivian Vivien Vivek Vlad Vladimir Volodymyr Wade Wallace Walter Wanda Warren Wayne Wendy Werner
Wesley Wilbur Wilfred Wilhelm Will Willa William Willie Wilma Winifred Winston Wolfgang Xavier Xi Yair Yana Yasmin Yasser Yitzhak Yolanda Yoko
Youssef Yuki Yulia Yuri Yusuf Yves Yvette Yvonne Zachary Zara Zbigniew Zoe Zoran
Abu Abdel Achmad Adebayo Aditya Agnieszka Ajay Amadou Ananya Anil Arvind Ashok Babajide Bakary Bola Bola Chidi Chinedu Dinesh Emeka Fatou Femi
Ganesh Goodluck Hamad Haruki Hiro Hun Ibrahima Ikram Ishaan Jacinda Jaroslaw Jokowi Joko Junichiro Kenta Khalifa Kiran Kwame Lakshmi Liu Mahathir
Manmohan Mamadou Mohan Moussa Mukesh Najib Naveen Ngozi Nguyen Nirmala Nkosazana Olusegun Oluwaseun Ousmane Pervez Pranab Rajesh Rakesh Ramesh
Rishi Sanjiv Satoshi Shigeru Siddharth Sonam Suresh Tendai Thaksin Tunde Uhuru Usha Venkat Vikram Wang Wei Yoweri Yoshihide Yingluck Zainab
Zhang Zhou Zine`),
);
