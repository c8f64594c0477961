"""What does the reader of a web page see on the screen?"""
